import type {Root} from 'hast';
import type {VFile} from 'vfile';
import {nodesOf} from './nodesOf.ts';

/**
 * Renders maths with KaTeX. KaTeX and the HTML parser beside it are the largest of all our plugins: they are loaded
 * by the first page that holds maths, and not with the configuration.
 */
export default function rehypeMaths() {
  let render: Promise<(tree: Root, file: VFile) => void> | undefined;
  return async (tree: Root, file: VFile): Promise<void> => {
    if (!holdsMaths(tree)) return;
    render ??= import('rehype-katex').then(({default: rehypeKatex}) => rehypeKatex());
    (await render)(tree, file);
  };
}

/** The classes that remark-math gives to its code, the ones that rehype-katex looks for. */
function holdsMaths(tree: Root): boolean {
  return nodesOf(tree).some((node) => {
    const classes = node.type === 'element' ? node.properties.className : undefined;
    return (
      Array.isArray(classes) && classes.some((name) => /^(?:language-math|math-(?:display|inline))$/.test(String(name)))
    );
  });
}
