import type {ImportDeclaration, Program} from 'estree';
import type {Link, Nodes, Root} from 'mdast';
import {decodePath} from './decodeAddress.ts';
import {nodesOf} from './nodesOf.ts';

/** An image file that a page asks for. */
export interface FigureReference {
  /** As written: `./asset/a.png`. */
  path: string;
  point: {line: number; column: number};
}

export const IMAGE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;

/**
 * Lists the image files of the site that a page imports or shows by path, `![](a.png)` or `<img src="/img/a.png" />`, and the
 * SVGs that it links to.
 */
export function collectFigures(tree: Root): FigureReference[] {
  const figures: FigureReference[] = [];
  for (const node of nodesOf(tree)) {
    if (!node.position) continue;
    const {line, column} = node.position.start;
    const shown = shownPath(node);
    if (shown !== undefined && isFigurePath(shown)) figures.push({path: shown, point: {line, column}});
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

/** Whether a link leads to an SVG beside the page, `[크게](./asset/a.svg)`: it is drawn as a figure is. */
export function isLinkToDrawing(node: Nodes): node is Link {
  return node.type === 'link' && drawingPath(node.url) !== undefined;
}

/**
 * The path of the SVG beside the page that an address names, however it is spelt: Docusaurus would publish the file itself.
 * As it and browsers read an address, `%76` is a letter, and tabs and what follows `?` or `#` say nothing of the file.
 */
export function drawingPath(url: string): string | undefined {
  const path = url.replace(/[\t\n\r]|^[\0- ]+|[\0- ]+$/g, '').replace(/[?#].*$/s, '');
  return isRelative(path) && /\.svg$/i.test(decodePath(path)) ? path : undefined;
}

/** The path that an image or a link to a drawing names; `undefined` where it names a variable, and for all other nodes. */
function shownPath(node: Nodes): string | undefined {
  if (node.type === 'image') return drawingPath(node.url) ?? node.url;
  if (isLinkToDrawing(node)) return drawingPath(node.url);
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'img') return undefined;
  const src = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'src');
  return typeof src?.value === 'string' ? (drawingPath(src.value) ?? src.value) : undefined;
}

/** Whether an image's address names a file that this site has or should have: beside the page, or in its folder of static files. */
export function isFigurePath(url: string): boolean {
  return isRelative(url) || /^\/(?!\/)/.test(url) || isLocalPath(url);
}

/** Whether an address is one of the author's own machine, which nobody else has: `C:\\a.png`, `file:///home/…`. */
export function isLocalPath(url: string): boolean {
  return /^(?:file:|[a-z]:[\\/])/i.test(url);
}

/** Whether an address is neither another host's nor the site's root nor an anchor. */
export function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z+.-]*:|\/|#)/i.test(url);
}
