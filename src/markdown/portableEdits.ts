import type {Definition, Image, Link, Nodes, Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {attributeAddresses, markdownAddress, type Span, tagAddresses} from './addressSpans.ts';
import {importedImages} from './importedImages.ts';
import {constantAttributes, type JsxElement} from './jsxConstants.ts';
import {nodesOf} from './nodesOf.ts';
import {plainText} from './plainText.ts';
import {accentEdits, alertEdits, isAtMargin, type TextEdit, tokenEdits} from './portableText.ts';
import type {HtmlElement} from './resolveHtml.ts';
import {sourceOffsets} from './sourceOffsets.ts';
import {wikiTarget} from './wikilinks.ts';

/** A piece of a page's source that only this site understands, and what it is. */
export type PortableEdit =
  | TextEdit
  | (Span &
      (
        | {kind: 'removal'}
        /** The address of a link, as written. */
        | {kind: 'link'; url: string}
        /** The address of an image, as written: a path beside the page, `./asset/a.png`, or an address. */
        | {kind: 'image'; url: string}
        /** A whole `<img src={a} …/>`, to be written as Markdown's own image. */
        | {kind: 'tag'; url: string; alt: string}
        /** `[[MoGA|그 논문]]`, to be written as a link; `url` as `wikiAddress` has it. */
        | {kind: 'wikilink'; url: string; words: string}
      ));

/**
 * Finds what has to change in a page's source before others can read it as Markdown: imports, JSX around images, and
 * addresses that only this site completes. In the order of the source, none inside another.
 *
 * @param source the author's file, the text that `tree` was parsed from; offsets are those of its characters
 */
export function portableEdits(tree: Root, source: string): PortableEdit[] {
  const offset = sourceOffsets(source);
  const images = importedImages(tree);
  const found: PortableEdit[] = [];
  for (const node of nodesOf(tree)) {
    if (node.position) found.push(...editsOf(node, {source, offset, images}));
  }
  // What is only put in stands before what is changed behind it.
  const isInsertion = ({start, end}: Span) => start === end;
  found.sort((a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)) || b.end - a.end);
  let end = 0;
  return found.filter((edit) => {
    // The tree tells every element of a block of raw HTML at the same place: the same edit comes several times.
    const isFree = edit.start >= end && (edit.end > edit.start || edit.kind === 'text');
    if (isFree) end = edit.end;
    return isFree;
  });
}

interface Page {
  source: string;
  offset(point: {line: number; column: number}): number;
  images: ReadonlyMap<string, string>;
}

function spanOf({position}: Pick<Nodes, 'position'>, {offset}: Page): Span | undefined {
  return position && {start: offset(position.start), end: offset(position.end)};
}

function editsOf(node: Nodes, page: Page): PortableEdit[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return importEdits(node, page);
    case 'text':
      return written(node, page, (start, text) => tokenEdits(node, start, text));
    case 'heading':
      return written(node, page, (start, text) => accentEdits(start, text, node.position?.start.column ?? 0));
    case 'containerDirective':
      return isAtMargin(node) ? written(node, page, (start, text) => alertEdits(node, start, text)) : [];
    case 'link':
      if (wikiTarget(node.url) !== undefined) return wikiEdits(node, page);
      return isOwn(node.url) ? addressEdits(node, page) : [];
    case 'definition':
    case 'image':
      return isOwn(node.url) ? addressEdits(node, page) : [];
    case 'htmlElement':
      return mediaEdits(node, page);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsxEdits(node, page);
    default:
      return [];
  }
}

function written(node: Nodes, page: Page, edits: (start: number, text: string) => TextEdit[]): TextEdit[] {
  const span = spanOf(node, page);
  return span ? edits(span.start, page.source.slice(span.start, span.end)) : [];
}

/** Whether an address is this site's to complete. */
function isOwn(url: string): boolean {
  return url.startsWith('pathname:') || !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(url);
}

/** The imports of a block, each with the end of its line; a block of nothing else goes with the blank lines after it. */
function importEdits(node: MdxjsEsm, page: Page): PortableEdit[] {
  const body = node.data?.estree?.body ?? [];
  const block = spanOf(node, page);
  const through = (end: number, following: RegExp): number => {
    following.lastIndex = end;
    return end + (following.exec(page.source)?.[0].length ?? 0);
  };
  if (block && body.every(({type}) => type === 'ImportDeclaration')) {
    return [{...block, end: through(block.end, /(?:[ \t]*(?:\r\n|\n|\r))*/y), kind: 'removal'}];
  }
  return body.flatMap(({type, loc}): PortableEdit[] => {
    if (type !== 'ImportDeclaration' || !loc) return [];
    const [start, end] = [loc.start, loc.end].map(({line, column}) => page.offset({line, column: column + 1}));
    return [{start: start ?? 0, end: through(end ?? 0, /[ \t]*(?:\r\n|\n|\r)?/y), kind: 'removal'}];
  });
}

/** None where the source has it otherwise than the tree: in a table, a bar has a backslash. */
function wikiEdits(node: Link, page: Page): PortableEdit[] {
  const start = spanOf(node, page)?.start ?? -1;
  const [typed] = /^\[\[[^[\]\r\n]+\]\]/.exec(page.source.slice(start, start + LONGEST_WIKILINK)) ?? [];
  return typed ? [{start, end: start + typed.length, kind: 'wikilink', url: node.url, words: plainText(node)}] : [];
}

/** In characters. */
const LONGEST_WIKILINK = 1000;

function addressEdits(node: Link | Definition | Image, page: Page): PortableEdit[] {
  const span = spanOf(node, page);
  if (!span) return [];
  const {url} = node;
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const opener = node.type === 'definition' ? ']:' : '](';
  const spans =
    page.source[span.start] === '<'
      ? tagAddresses(page.source, span, url)
      : markdownAddress(page.source, span, {url, opener, from: last && spanOf(last, page)?.end});
  return spans.map((place) => ({...place, kind: node.type === 'image' ? 'image' : 'link', url}));
}

/** A film or a sound in raw HTML. */
function mediaEdits(node: HtmlElement, page: Page): PortableEdit[] {
  const {src} = node.data.hProperties;
  const span = spanOf(node, page);
  if (!span || typeof src !== 'string' || !isOwn(src)) return [];
  return tagAddresses(page.source, span, src).map((place) => ({...place, kind: 'link', url: src}));
}

function jsxEdits(node: JsxElement, page: Page): PortableEdit[] {
  const span = spanOf(node, page);
  if (!span) return [];
  if (node.name === 'img') return [...imageEdits(node, span, page), ...embedEdits(node, span, page)];
  if (CENTRING.has(node.name ?? '') && holdsImage(node)) return tagEdits(node, span, page);
  return node.attributes.flatMap((attribute): PortableEdit[] => {
    const place = 'name' in attribute && (attribute.name === 'href' || attribute.name === 'src') && attribute.value;
    const attributeSpan = spanOf(attribute, page);
    if (typeof place !== 'string' || !isOwn(place) || !attributeSpan) return [];
    // The white space before it is part of what is looked for.
    const around = {...attributeSpan, start: attributeSpan.start - 1};
    return attributeAddresses(page.source, around, place).map((found) => ({...found, kind: 'link', url: place}));
  });
}

/** JSX becomes Markdown's own image; raw HTML is Markdown already, once its address is whole. */
function imageEdits(node: JsxElement, span: Span, page: Page): PortableEdit[] {
  const {values, variables} = constantAttributes(node);
  const url = values.get('src') ?? page.images.get(variables.get('src') ?? '');
  if (typeof url !== 'string') return [];
  const isJsx = node.attributes.some(({position}) => position);
  if (isJsx) return [{...span, kind: 'tag', url, alt: String(values.get('alt') ?? '')}];
  return tagAddresses(page.source, span, url).map((place) => ({...place, kind: 'image', url}));
}

/** `![[fig.png|300]]` */
function embedEdits(node: JsxElement, {start}: Span, page: Page): PortableEdit[] {
  const [typed] = /^!\[\[[^[\]\r\n]+\]\]/.exec(page.source.slice(start, start + LONGEST_WIKILINK)) ?? [];
  const {src, alt = ''} = Object.fromEntries(constantAttributes(node).values) as {src?: string; alt?: string};
  return typed && src ? [{start, end: start + typed.length, kind: 'tag', url: src, alt}] : [];
}

/** What authors put around an image to centre it: nothing that Markdown could say. */
const CENTRING: ReadonlySet<string> = new Set(['div', 'center', 'p', 'figure', 'span']);

function holdsImage(node: JsxElement): boolean {
  let holds = false;
  visit(node as Nodes, (child) => {
    holds ||= child.type === 'image' || ('name' in child && child.name === 'img');
  });
  return holds;
}

/** The tags of an element, with the white space inside. */
function tagEdits({children}: JsxElement, {start, end}: Span, page: Page): PortableEdit[] {
  const first = children[0] && spanOf(children[0], page);
  const last = spanOf(children.at(-1) ?? {}, page);
  if (!first || !last) return [];
  return [
    {start, end: first.start, kind: 'removal'},
    {start: last.end, end, kind: 'removal'},
  ];
}
