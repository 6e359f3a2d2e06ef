import type {Element, ElementContent, Nodes as HastNodes, Root as HastRoot, Properties} from 'hast';
import {sanitize} from 'hast-util-sanitize';
import {toHtml} from 'hast-util-to-html';
import type {Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {type Handlers, type State, toHast} from 'mdast-util-to-hast';
import {toString as toText} from 'mdast-util-to-string';
import {find, html as htmlSchema} from 'property-information';
import {SKIP, visit} from 'unist-util-visit';

import {isFigurePath, isRelative} from './collectFigures.ts';
import {importedImages} from './importedImages.ts';
import {constantAttributes, type JsxElement} from './jsxConstants.ts';
import {jsxHandlers} from './jsxHandlers.ts';
import {mathMl} from './mathMl.ts';
import type {Macros} from './maths/drawFormula.ts';
import {definedMacros} from './maths/drawFormulas.ts';
import {MATHS_CLASSES, safeHtml} from './safeHtml.ts';
import {typedWikilink, wikiTarget} from './wikilinks.ts';

/** An image as a page shows it, its size in pixels. */
export interface ShownFigure {
  src: string;
  width: number;
  height: number;
}

/** What a page's text leaves open: where its links lead, and where its figures are. */
export interface PageAddresses {
  /** Gives the whole address that a link of the page leads to, as its author wrote it: `/docs/…`, `#anchor`, `https://…`. */
  link(url: string): string;
  /** Gives the figure of a path as written, `./asset/a.png`; nothing where there is no such file. */
  figure(path: string): ShownFigure | undefined;
}

/** The words that no author writes. */
export interface PageWords {
  /** The title of an admonition that has none of its own, by its name: `note`. */
  admonition(name: string): string;
  footnotes: string;
}

/**
 * Renders a page, or some of its blocks, to HTML that needs nothing of the site: no stylesheet, no script, no relative
 * address. What an author typed as text is text; whatever a reader's program might run is left out, see `safeHtml`.
 *
 * @param tree what `parseMarkdown` made of the page
 * @param options.notes tells the footnotes of this text apart from those of others
 * @param blocks those of its blocks that are wanted; footnotes, definitions and imports are looked for in the whole page
 */
export function renderHtml(
  tree: Root,
  {link, figure, words, notes}: PageAddresses & {words: PageWords; notes?: string},
  blocks: readonly RootContent[] = tree.children,
): string {
  const wanted = new Set(blocks);
  const definitions = tree.children.filter((node) => DEFINITIONS.has(node.type) && !wanted.has(node));
  const hast = toHast(
    {type: 'root', children: [...blocks, ...definitions]},
    {
      handlers: handlers(importedImages(tree), words),
      clobberPrefix: `note-${notes ?? ''}`,
      footnoteLabel: words.footnotes,
      // A heading of the notes, not of the page.
      footnoteLabelTagName: 'h4',
      footnoteLabelProperties: {},
    },
  );
  withAddresses(hast, {link, figure});
  const safe = sanitize(hast, safeHtml);
  withMaths(
    safe,
    definedMacros(
      tree.children.slice(
        0,
        tree.children.findIndex((node) => wanted.has(node)),
      ),
    ),
  );
  // The only raw HTML left is KaTeX's.
  return toHtml(safe, {allowDangerousHtml: true});
}

const DEFINITIONS: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition']);

function handlers(images: ReadonlyMap<string, string>, words: PageWords): Handlers {
  const jsx = (state: State, node: JsxElement) => jsxElement(state, node, images);
  return {
    ...jsxHandlers,
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    containerDirective: (state, node: ContainerDirective) => admonition(state, node, words),
  };
}

/** An element that readers know, or the children of one that they do not: a component, a fragment. */
function jsxElement(
  state: State,
  node: JsxElement,
  images: ReadonlyMap<string, string>,
): Element | ElementContent[] | undefined {
  // What it holds is for the `<head>` of the site's page.
  if (node.name === 'Head') return undefined;
  const name = node.name === 'Details' ? 'details' : node.name;
  if (!name || !/^[a-z][a-z0-9]*$/.test(name)) return state.all(node);
  return {
    type: 'element',
    tagName: name,
    properties: jsxProperties(node, images),
    children: state.all(node),
  };
}

function jsxProperties(node: JsxElement, images: ReadonlyMap<string, string>): Properties {
  const {values, style, variables} = constantAttributes(node);
  const src = images.get(variables.get('src') ?? '');
  const properties: Properties = {};
  for (const [name, value] of values) {
    // A name such as `constructor` is none of its own, but one of every object.
    const info: Partial<ReturnType<typeof find>> = find(htmlSchema, name) ?? {};
    if (info.property) properties[info.property] = value;
  }
  if (src !== undefined) properties.src = src;
  // Of an image's style, the size is what readers can follow.
  const width = style.get('width');
  if (node.name === 'img' && width !== undefined) properties.width = width;
  return properties;
}

/** `:::note[title]`: the title in bold, as a paragraph of its own. */
function admonition(state: State, node: ContainerDirective, words: PageWords): Element {
  const [first, ...rest] = node.children;
  const hasTitle = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const title: ElementContent[] =
    hasTitle && toText(first).trim() !== '' ? state.all(first) : [{type: 'text', value: words.admonition(node.name)}];
  const content = state.all({...node, children: hasTitle ? rest : node.children});
  return {
    type: 'element',
    tagName: 'blockquote',
    properties: {},
    children: state.wrap([element('p', [element('strong', title)]), ...content], true),
  };
}

function element(tagName: string, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties: {}, children};
}

/** Makes addresses whole, and text of what readers cannot use. */
function withAddresses(tree: HastNodes, {link, figure}: PageAddresses): void {
  visit(tree, 'element', (node, index, parent) => {
    const {tagName, properties} = node;
    const replace = (...content: ElementContent[]) => {
      if (!parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...content);
      return index + content.length;
    };
    // Back to the text from a footnote; its other end has no id here.
    if ('dataFootnoteBackref' in properties) return replace();
    // To a note that stands in the same entry.
    if ('dataFootnoteRef' in properties) return undefined;
    // A box of a task list: readers drop form elements.
    if (tagName === 'input') return replace({type: 'text', value: properties.checked ? '☑' : '☐'});
    if (tagName === 'img') {
      const image = imageProperties(properties, {link, figure});
      if (!image) return replace({type: 'text', value: String(properties.alt ?? '')});
      node.properties = image;
      return undefined;
    }
    const wiki = tagName === 'a' && typeof properties.href === 'string' ? wikiTarget(properties.href) : undefined;
    if (wiki !== undefined && link(String(properties.href)) === properties.href) {
      return replace({type: 'text', value: typedWikilink(wiki, toText(node))});
    }
    for (const name of ['href', 'src', 'poster']) {
      const url = properties[name];
      if (typeof url === 'string') properties[name] = link(url);
    }
    return undefined;
  });
}

function imageProperties({src, alt, title, width}: Properties, {link, figure}: PageAddresses): Properties | undefined {
  if (typeof src !== 'string') return undefined;
  const wanted = Math.round(Number(/^\s*([\d.]+)\s*(?:px)?\s*$/.exec(String(width))?.[1])) || undefined;
  if (!isFigurePath(src)) return {src: link(src), alt: alt ?? '', title, width: wanted};
  const image = figure(src);
  if (!image) return isRelative(src) ? undefined : {src: link(src), alt: alt ?? '', title, width: wanted};
  const shown = wanted ?? image.width;
  const height = Math.max(1, Math.round((image.height * shown) / image.width));
  return {src: image.src, alt: alt ?? '', title, width: shown, height};
}

/** Renders what remark-math marked, `<code class="language-math …">`, alone in a `<pre>` where it is a block. */
function withMaths(tree: HastNodes, macros: Macros): void {
  visit(tree, 'element', (node, index, parent) => {
    const only = node.tagName === 'pre' && node.children.length === 1 ? node.children[0] : node;
    if (!parent || index === undefined || only?.type !== 'element' || !isMaths(only)) return undefined;
    const isDisplay = only !== node || classes(only).includes('math-display');
    (parent as HastRoot).children[index] = {type: 'raw', value: mathMl(toText(only), isDisplay, macros)};
    return SKIP;
  });
}

function isMaths(node: Element): boolean {
  return node.tagName === 'code' && MATHS_CLASSES.some((name) => classes(node).includes(name));
}

function classes({properties: {className}}: Element): unknown[] {
  return Array.isArray(className) ? className : [];
}
