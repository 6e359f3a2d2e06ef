import type {Image, Nodes, Parents, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

import {drawingPath, isFigurePath} from './collectFigures.ts';
import {flowElement, stringAttribute} from './jsx.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** How the component of a figure is told which file it shows. */
export interface FigureReferences {
  /** @param path as the page's folder has it: `./asset/a.png` */
  byPath(path: string): MdxJsxAttribute;
  /** @param variable the name of an import; one that is no image's has no attribute */
  byVariable(variable: string): MdxJsxAttribute | undefined;
}

/**
 * Puts `<Figure>` in the place of a page's images: one in a centred element with its caption, or one that stands alone. An
 * image within a line becomes an `<InlineFigure>`. A figure with a link of the author's around it is told so: `isLinked`.
 */
export function putFigures(tree: Root, references: FigureReferences): void {
  const imageOf = (node: JsxElement | Image): MdxJsxAttribute | undefined => {
    const src = node.type === 'image' ? node.url : attribute(node, 'src')?.value;
    if (!src) return undefined;
    if (typeof src !== 'string') return references.byVariable(src.value.trim());
    const path = filePath(src);
    return path === undefined ? undefined : references.byPath(withDot(path));
  };

  const putLone = (parent: Parents, isLinked: boolean): void => {
    parent.children.forEach((node, index) => {
      const figure = figureOf(node);
      const image = figure && imageOf(figure.image);
      if (figure && image) {
        const linked = isLinked ? [IS_LINKED] : [];
        const attributes = [image, ...linked, ...imageAttributes(figure.image)];
        parent.children[index] = flowElement('Figure', attributes, figure.caption) as never;
      } else if ('children' in node) putLone(node, isLinked || isLink(node));
    });
  };
  putLone(tree, false);

  // Images in a line: no figures, but files all the same.
  const putInline = (parent: Parents, isLinked: boolean): void => {
    parent.children.forEach((node, index) => {
      const image = node.type === 'image' || isImg(node) ? imageOf(node) : undefined;
      if (image && (node.type === 'image' || isImg(node))) {
        const linked = isLinked ? [IS_LINKED] : [];
        const attributes = [image, ...linked, ...imageAttributes(node)];
        parent.children[index] = {type: 'mdxJsxTextElement', name: 'InlineFigure', attributes, children: []} as never;
      } else if ('children' in node) putInline(node, isLinked || isLink(node) || node.type === 'heading');
    });
  };
  putInline(tree, false);
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
const CENTRING: ReadonlySet<string> = new Set(['div', 'center', 'p']);

const IS_LINKED: MdxJsxAttribute = {type: 'mdxJsxAttribute', name: 'isLinked', value: null};

function isLink(node: Nodes): boolean {
  if (node.type === 'htmlElement') return node.data.hName === 'a';
  return node.type === 'link' || ('name' in node && node.name === 'a');
}

/** Whether a node is an `<img>` of JSX, as which HTML's own is read too. */
export function isImg(node: Nodes): node is JsxElement & {name: 'img'} {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'img';
}

function imageAttributes(image: JsxElement | Image): MdxJsxAttribute[] {
  if (image.type === 'image') return image.alt ? [stringAttribute('alt', image.alt)] : [];
  return image.attributes.filter(
    (candidate): candidate is MdxJsxAttribute => candidate.type === 'mdxJsxAttribute' && candidate.name !== 'src',
  );
}

/** An attribute of a JSX element by its name. */
export function attribute(element: JsxElement, name: string): MdxJsxAttribute | undefined {
  return element.attributes.find(
    (candidate): candidate is MdxJsxAttribute => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
}

/** The path of the site's file that an image's address names: `./asset/a.png`, `asset/a.png` or `/img/a.png`. */
function filePath(url: string): string | undefined {
  return drawingPath(url) ?? (isFigurePath(url) ? url : undefined);
}

/** As the bundler asks for it: `asset/a.png` would be a package. */
export function withDot(path: string): string {
  return /^[./@]/.test(path) ? path : `./${path}`;
}
