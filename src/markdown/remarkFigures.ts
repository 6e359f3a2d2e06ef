import {basename} from 'node:path';

import type {Program} from 'estree';
import type {Image, Link, Nodes, Parents, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {VFile} from 'vfile';

import {IMAGE_FILE, imageImports, isRelative} from './collectFigures.ts';
import {esm, flowElement, identifierAttribute, importSpecifier, memberAttribute, stringAttribute} from './jsx.ts';
import {nodesOf} from './nodesOf.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

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
        source: loaderSource(withDot(path)),
        attributes: [],
      });
      return name;
    };
    const imageOf = (node: JsxElement | Image): string | undefined => {
      if (node.type === 'image') return isFile(node.url) ? importFile(node.url) : undefined;
      const src = attribute(node, 'src')?.value;
      if (typeof src === 'string') return isFile(src) ? importFile(src) : undefined;
      return src ? images.get(src.value.trim()) : undefined;
    };

    // Opened by itself, an SVG runs what is in it: a link leads to its picture.
    const putDrawings = (parent: Parents): void => {
      parent.children.forEach((node, index) => {
        if ('children' in node) putDrawings(node);
        if (!isLinkToDrawing(node)) return;
        const href = memberAttribute('href', importFile(node.url), 'src');
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

    const putFigures = (parent: Parents, isLinked: boolean): void => {
      parent.children.forEach((node, index) => {
        const figure = figureOf(node);
        const variable = figure && imageOf(figure.image);
        if (figure && variable) {
          const linked = isLinked ? [IS_LINKED] : [];
          const attributes = [identifierAttribute('image', variable), ...linked, ...imageAttributes(figure.image)];
          parent.children[index] = flowElement('Figure', attributes, figure.caption) as never;
        } else if ('children' in node) putFigures(node, isLinked || isLink(node));
      });
    };
    putDrawings(tree);
    putFigures(tree, false);

    // Images in a line: no figures, but files all the same.
    const putInlineFigures = (parent: Parents): void => {
      parent.children.forEach((node, index) => {
        const isImage = node.type === 'image' || isImg(node);
        const path = node.type === 'image' ? node.url : isImage && attribute(node, 'src')?.value;
        if (isImage && typeof path === 'string' && isFile(path)) {
          const attributes = [identifierAttribute('image', importFile(path)), ...imageAttributes(node)];
          parent.children[index] = {type: 'mdxJsxTextElement', name: 'InlineFigure', attributes, children: []} as never;
        } else if ('children' in node) putInlineFigures(node);
      });
    };
    putInlineFigures(tree);

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

/** The image of a node that is a figure, and what stands beside it. */
function figureOf(node: Nodes): {image: JsxElement | Image; caption: MdxJsxFlowElement['children']} | undefined {
  if (node.type === 'paragraph') {
    const content = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const only = content.length === 1 ? content[0] : undefined;
    return only && (only.type === 'image' || isImg(only)) ? {image: only, caption: []} : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'htmlElement') return undefined;
  if (isImg(node)) return {image: node, caption: []};
  if (!CENTRING.has(node.type === 'htmlElement' ? node.data.hName : (node.name ?? ''))) return undefined;
  const content: Nodes[] = node.children.flatMap((child): Nodes[] =>
    child.type === 'paragraph' && child.children.some(isImg) ? child.children : [child],
  );
  const shown = content.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const imgs = shown.filter(isImg);
  const image = imgs[0];
  if (!image || imgs.length > 1 || shown[0] !== image) return undefined;
  return {image, caption: shown.slice(1) as MdxJsxFlowElement['children']};
}

/** What authors put around an image to centre it. */
const CENTRING = new Set(['div', 'center', 'p']);

const IS_LINKED: MdxJsxAttribute = {type: 'mdxJsxAttribute', name: 'isLinked', value: null};

function isLink(node: Nodes): boolean {
  if (node.type === 'htmlElement') return node.data.hName === 'a';
  return node.type === 'link' || ('name' in node && node.name === 'a');
}

function isLinkToDrawing(node: Nodes): node is Link {
  return node.type === 'link' && isRelative(node.url) && /\.svg$/i.test(node.url);
}

function isImg(node: Nodes): node is JsxElement & {name: 'img'} {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'img';
}

function imageAttributes(image: JsxElement | Image): MdxJsxAttribute[] {
  if (image.type === 'image') return image.alt ? [stringAttribute('alt', image.alt)] : [];
  return image.attributes.filter(
    (candidate): candidate is MdxJsxAttribute => candidate.type === 'mdxJsxAttribute' && candidate.name !== 'src',
  );
}

function attribute(element: JsxElement, name: string): MdxJsxAttribute | undefined {
  return element.attributes.find(
    (candidate): candidate is MdxJsxAttribute => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
}

/** Whether an imported SVG is used as a picture; else it stays the React component that Docusaurus makes of it. */
function isShown(tree: Root, name: string): boolean {
  return nodesOf(tree).some((node) => {
    const src = isImg(node) && attribute(node, 'src')?.value;
    return src && typeof src !== 'string' && src.value.trim() === name;
  });
}

/** Whether an image's address is a file beside the page: `./asset/a.png` or `asset/a.png`. */
function isFile(url: string): boolean {
  return isRelative(url) && IMAGE_FILE.test(url);
}

/** As the bundler asks for it: `asset/a.png` would be a package. */
export function withDot(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}
