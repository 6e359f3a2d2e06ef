import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast';
import {IMAGE_FILE} from './collectFigures.ts';
import {stringAttribute} from './jsx.ts';

/** The scheme of links that are written `[[MoGA]]`: where they lead is known once all days are. */
const SCHEME = 'wikilink:';

/** `[[MoGA|그 논문]]` and `![[fig.png|300]]`; in a table the bar has a backslash. Groups: mark, target, label. */
const WIKI = /(!?)\[\[([^[\]|\r\n]+?)(?:\\?\|([^[\]\r\n]*))?\]\]/g;

/** The address that a page's tree has for a wikilink. */
export function wikiAddress(target: string): string {
  return SCHEME + encodeURIComponent(target);
}

/** What stands between the brackets of a wikilink, before its bar; nothing for all other addresses. */
export function wikiTarget(url: string): string | undefined {
  return url.startsWith(SCHEME) ? decodeURIComponent(url.slice(SCHEME.length)) : undefined;
}

/** A wikilink as its author typed it. */
export function typedWikilink(target: string, words: string): string {
  return words === target ? `[[${target}]]` : `[[${target}|${words}]]`;
}

/**
 * Makes links of `[[MoGA]]` and images of `![[fig.png|300]]`, the file of which lies in `asset/` where no folder is named. In a
 * heading, whose words are a paper's name, they stay text. Code and maths hold none.
 */
export function takeWikilinks(tree: Root): void {
  const walk = (parent: Parents): void => {
    if (parent.type === 'heading' || parent.type === 'link' || parent.type === 'linkReference') return;
    const children = parent.children as Nodes[];
    for (let index = 0; index < children.length; index++) {
      const node = children[index] as Nodes;
      if (node.type === 'text' && node.value.includes('[[')) {
        const parts = partsOf(node);
        children.splice(index, 1, ...parts);
        index += parts.length - 1;
      } else if ('children' in node) walk(node);
    }
  };
  walk(tree);
}

function partsOf(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(WIKI)) {
    const {0: all, 1: mark, 2: target = '', 3: label, index} = match;
    const part = mark ? embed(target.trim(), label?.trim()) : link(target.trim(), label?.trim());
    if (index > end) parts.push(piece(node, end, index));
    parts.push({...part, position: piece(node, index, index + all.length).position} as PhrasingContent);
    end = index + all.length;
  }
  if (end < node.value.length) parts.push(piece(node, end, node.value.length));
  return parts;
}

function link(target: string, label = ''): PhrasingContent {
  return {type: 'link', url: wikiAddress(target), children: [{type: 'text', value: label || target}]};
}

function embed(target: string, label = ''): PhrasingContent {
  const file = target.replace(/#.*$/, '');
  if (!/\.[a-z0-9]{2,5}$/i.test(file) || /\.mdx?$/i.test(file)) return link(target, label);
  const url = /^[^/\\]+$/.test(file) ? `./asset/${file}` : file;
  if (!IMAGE_FILE.test(file)) return {type: 'link', url, children: [{type: 'text', value: label || file}]};
  const {alt, width, height} = sizeIn(label) ?? {alt: label};
  const size = [
    ...(width ? [stringAttribute('width', width)] : []),
    ...(height ? [stringAttribute('height', height)] : []),
  ];
  const attributes = [stringAttribute('src', url), ...(alt ? [stringAttribute('alt', alt)] : []), ...size];
  return {type: 'mdxJsxTextElement', name: 'img', attributes, children: [], data: {isEmbed: true} as never};
}

/** The size in pixels that Obsidian's users write behind a description: `그림|300`, `300`, `300x200`. */
export function sizeIn(alt: string): {alt: string; width: string; height?: string} | undefined {
  const [, words = '', width, height] = /^(?:(.*)\|)?\s*(\d{2,4})(?:x(\d{2,4}))?\s*$/s.exec(alt) ?? [];
  return width === undefined ? undefined : {alt: words.trim(), width, height};
}

/** A piece of a text with its place: exact where the text stands in one line as it was typed. */
function piece({value, position}: Text, start: number, end: number): Text {
  const text = value.slice(start, end);
  if (!position) return {type: 'text', value: text};
  const at = (index: number) => {
    const before = value.slice(0, index);
    const breaks = before.split('\n').length - 1;
    const column = breaks === 0 ? position.start.column + index : index - before.lastIndexOf('\n');
    const {offset} = position.start;
    return {line: position.start.line + breaks, column, ...(offset !== undefined && {offset: offset + index})};
  };
  return {type: 'text', value: text, position: {start: at(start), end: at(end)}};
}
