import {basename} from 'node:path';

import type {Program} from 'estree';
import type {Parents, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx';
import type {VFile} from 'vfile';

import {drawingPath, imageImports, isLinkToDrawing} from './collectFigures.ts';
import {esm, identifierAttribute, importSpecifier, memberAttribute} from './jsx.ts';
import {nodesOf} from './nodesOf.ts';
import {attribute, isImg, putFigures, withDot} from './putFigures.ts';

/** Name under which `configureWebpack` makes the image loader known. */
export const FIGURE_LOADER = 'figure-loader';

/**
 * Turns the images of a page into `<Figure>`s that know their size.
 *
 * In: `import a from './asset/a.png'` and `<div style={{textAlign: 'center'}}><img src={a} /></div>`,
 * `<img src="./asset/a.png" />` or a `![…](./asset/a.png)` that stands alone.
 * Out: `import a, {image as a_image} from '!!figure-loader?path=./asset/a.png!./20251022.mdx'` (see that loader) and
 * `<Figure image={a_image} …>`; what else stood in the centred `div` is the caption. An image within a line becomes
 * an `<InlineFigure>`, and a link to an SVG one to its picture. A figure with a link of the author's around it is told so: `isLinked`.
 *
 * All image imports go through the loader, so that an image is always a file: Docusaurus' own
 * rule would inline small ones, and they would weigh on every visit.
 */
export default function remarkFigures() {
  return (tree: Root, page: VFile): void => {
    const loaderSource = (path: string) => figureSource(path, basename(page.path));
    const images = new Map<string, string>();
    const added: Program['body'] = [];

    const nodes = nodesOf(tree);
    for (const node of nodes) {
      if (node.type !== 'mdxjsEsm') continue;
      for (const declaration of imageImports(node.data?.estree)) {
        const name = declaration.specifiers.find(({type}) => type === 'ImportDefaultSpecifier')?.local.name;
        const path = String(declaration.source.value);
        if (!name || (path.endsWith('.svg') && !isShown(tree, name))) continue;
        const variable = `${name}_image`;
        declaration.specifiers.push(importSpecifier('image', variable));
        declaration.source = loaderSource(path);
        images.set(name, variable);
      }
    }
    if (!nodes.some((node) => node.type === 'image' || isImg(node) || isLinkToDrawing(node))) return;

    const importFile = (path: string): string => {
      const name = `figure_${added.length}_image`;
      added.push({
        type: 'ImportDeclaration',
        specifiers: [importSpecifier('image', name)],
        source: loaderSource(path),
        attributes: [],
      });
      return name;
    };

    // Opened by itself, an SVG runs what is in it: a link leads to its picture.
    const putDrawings = (parent: Parents): void => {
      parent.children.forEach((node, index) => {
        if ('children' in node) putDrawings(node);
        if (!isLinkToDrawing(node)) return;
        const href = memberAttribute('href', importFile(withDot(drawingPath(node.url) ?? node.url)), 'src');
        // As if the author had written the tag: Docusaurus looks for a page behind every other link.
        const data = {_mdxExplicitJsx: true} as MdxJsxTextElement['data'];
        parent.children[index] = {
          type: 'mdxJsxTextElement',
          name: 'a',
          attributes: [href],
          children: node.children,
          data,
        };
      });
    };
    putDrawings(tree);
    putFigures(tree, {
      byPath: (path) => identifierAttribute('image', importFile(path)),
      byVariable(variable) {
        const name = images.get(variable);
        return name === undefined ? undefined : identifierAttribute('image', name);
      },
    });
    if (added.length > 0) tree.children.unshift(esm(added));
  };
}

/** What the bundler is asked for an image beside a page; nothing in the image's name can ask for more. */
export function figureSource(path: string, page: string) {
  return {
    type: 'Literal' as const,
    value: `!!${FIGURE_LOADER}?${new URLSearchParams({path})}!./${page}`,
  };
}

/** Whether an imported SVG is used as a picture; else it stays the React component that Docusaurus makes of it. */
function isShown(tree: Root, name: string): boolean {
  return nodesOf(tree).some((node) => {
    const src = isImg(node) && attribute(node, 'src')?.value;
    return src && typeof src !== 'string' && src.value.trim() === name;
  });
}
