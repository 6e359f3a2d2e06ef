import type {Root} from 'hast';
import {nodesOf} from './nodesOf.ts';

/**
 * Draws maths with KaTeX. KaTeX and the HTML parser beside it are the largest of all our plugins: they are loaded by the
 * first page that holds maths, and not with the configuration.
 */
export default function rehypeMaths() {
  return async (tree: Root): Promise<void> => {
    if (!holdsMaths(tree)) return;
    const {drawMaths} = await import('./maths/drawMaths.ts');
    drawMaths(tree);
  };
}

function holdsMaths(tree: Root): boolean {
  return nodesOf(tree).some((node) => {
    const classes = node.type === 'element' ? node.properties.className : undefined;
    return (
      Array.isArray(classes) && classes.some((name) => /^(?:language-math|math-(?:display|inline))$/.test(String(name)))
    );
  });
}
