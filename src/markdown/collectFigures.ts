import type {ImportDeclaration, Program} from 'estree';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** An image file that a page asks for. */
export interface FigureReference {
  /** As written: `./asset/a.png`. */
  path: string;
  point: {line: number; column: number};
}

export const IMAGE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Lists the image files that a page imports or shows with `![](…)`. Addresses of other hosts are not among them. */
export function collectFigures(tree: Root): FigureReference[] {
  const figures: FigureReference[] = [];
  visit(tree, (node) => {
    if (!node.position) return;
    const {line, column} = node.position.start;
    if (node.type === 'image' && isRelative(node.url)) figures.push({path: node.url, point: {line, column}});
    if (node.type === 'mdxjsEsm') {
      for (const declaration of imageImports(node.data?.estree)) {
        const start = declaration.source.loc?.start;
        figures.push({
          path: String(declaration.source.value),
          point: start ? {line: start.line, column: start.column + 1} : {line, column},
        });
      }
    }
  });
  return figures;
}

/** The `import … from './a.png'` declarations of a page's ESM block. */
export function imageImports(program: Program | null | undefined): ImportDeclaration[] {
  return (program?.body ?? []).filter(
    (statement): statement is ImportDeclaration =>
      statement.type === 'ImportDeclaration' && IMAGE_FILE.test(String(statement.source.value)),
  );
}

function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z+.-]*:|\/|#)/i.test(url);
}
