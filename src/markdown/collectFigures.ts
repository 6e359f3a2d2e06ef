import type {ImportDeclaration, Program} from 'estree';
import type {Nodes, Root} from 'mdast';
import {nodesOf} from './nodesOf.ts';

/** An image file that a page asks for. */
export interface FigureReference {
  /** As written: `./asset/a.png`. */
  path: string;
  point: {line: number; column: number};
}

export const IMAGE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Lists the image files that a page imports or shows by path, `![](a.png)` or `<img src="./a.png" />`; only those beside it. */
export function collectFigures(tree: Root): FigureReference[] {
  const figures: FigureReference[] = [];
  for (const node of nodesOf(tree)) {
    if (!node.position) continue;
    const {line, column} = node.position.start;
    const shown = shownPath(node);
    if (shown !== undefined && isRelative(shown)) figures.push({path: shown, point: {line, column}});
    if (node.type === 'mdxjsEsm') {
      for (const {source} of imageImports(node.data?.estree)) {
        const path = String(source.value);
        // `@site/static/a.png` and files of packages are the bundler's to find.
        if (!path.startsWith('.')) continue;
        const start = source.loc?.start;
        figures.push({
          path,
          point: start ? {line: start.line, column: start.column + 1} : {line, column},
        });
      }
    }
  }
  return figures;
}

/** The `import … from './a.png'` declarations of a page's ESM block. */
export function imageImports(program: Program | null | undefined): ImportDeclaration[] {
  return (program?.body ?? []).filter(
    (statement): statement is ImportDeclaration =>
      statement.type === 'ImportDeclaration' && IMAGE_FILE.test(String(statement.source.value)),
  );
}

/** The path that an image names; `undefined` where it names a variable, and for all other nodes. */
function shownPath(node: Nodes): string | undefined {
  if (node.type === 'image') return node.url;
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'img') return undefined;
  const src = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'src');
  return typeof src?.value === 'string' ? src.value : undefined;
}

/** Whether an address is neither another host's nor the site's root nor an anchor. */
export function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z+.-]*:|\/|#)/i.test(url);
}
