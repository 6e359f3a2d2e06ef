import type {Definition, Image, Link, Nodes, Parents, Root, RootContent, Text} from 'mdast';
import {visit} from 'unist-util-visit';

import {isRelative} from './collectFigures.ts';

declare module 'mdast' {
  interface LinkData {
    /** The address as typed, where it was made whole: `arxiv.org/abs/2510.18692`. */
    written?: string;
  }
  interface ImageData {
    written?: string;
  }
  interface DefinitionData {
    written?: string;
  }
  interface TextData {
    /** What was typed in the place of an address and is none: the `8,13` of `[1109,9,14](8,13)`. */
    noAddress?: string;
  }
}

/** Ends of hosts' names that no file of a paper note has. */
const COMMON = 'com|org|net|edu|gov|io|dev|kr';
const OTHERS =
  'ai|app|art|au|be|ca|cc|ch|cn|co|de|eu|fr|gg|gl|info|it|jp|land|ly|me|nl|page|se|site|so|tech|tv|uk|us|wiki|xyz';
const NAME = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+';
const HOST = new RegExp(`^${NAME}(?:(?:${COMMON})(?::\\d+)?(?=[/?#]|$)|(?:${OTHERS})(?::\\d+)?(?=[/?#]))`, 'i');
const MAIL = new RegExp(`^[\\w.+-]+@${NAME}[a-z]{2,}$`, 'i');
/** A number or some of them, perhaps with a unit. */
const NUMBERS = /^[<>≤≥~±]*\d[\d.,;:%~+\-–×*^=<>/ ]*[\p{L}%]{0,4}$/u;

/**
 * Reads addresses as their authors meant them. `[x](arxiv.org/abs/…)` leads to that host, blanks around an address say nothing,
 * and what cannot be one, `[1109,9,14](8,13)`, is the text that was typed.
 *
 * @param text what the tree was parsed from
 */
export function mendAddresses(tree: Root, text: string): void {
  visit(tree, (node, index, parent) => {
    if (!isAddressed(node)) return undefined;
    const url = node.url.replace(/^[\0- ]+|[\0- ]+$/g, '');
    const whole = wholeAddress(url);
    if (whole !== undefined) node.data = {...node.data, written: url};
    node.url = whole ?? url;
    if (node.type === 'image' || !isNoAddress(node.url) || !parent || index === undefined) return undefined;
    const content = asTyped(node, text);
    (parent as Parents).children.splice(index, 1, ...(content as never[]));
    return index + content.length;
  });
}

function isAddressed(node: Nodes): node is Link | Image | Definition {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition';
}

/** The address that was meant by one without its scheme. */
function wholeAddress(url: string): string | undefined {
  if (HOST.test(url)) return `https://${url}`;
  return MAIL.test(url) ? `mailto:${url}` : undefined;
}

/** Whether words stand where an address should: no path, no file's name, no day. */
function isNoAddress(url: string): boolean {
  if (!isRelative(url) || /^\.{0,2}\//.test(url) || /^\d{8}$/.test(url)) return false;
  return NUMBERS.test(url) ? !/\.\p{L}/u.test(url) : !/[/.#?\\]/.test(url);
}

function asTyped(node: Link | Definition, text: string): RootContent[] {
  const {position} = node;
  const noAddress = {noAddress: node.url};
  const children = node.type === 'link' ? node.children : [];
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return children;
  const [first, last] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  // Of a tag the words alone were meant to be seen.
  if (text[start] !== '[') return [{type: 'text', value: '', data: noAddress, position}, ...children];
  if (!first || !last || first.offset === undefined || last.offset === undefined) {
    const all: Text = {type: 'text', value: text.slice(start, end), data: noAddress, position};
    return node.type === 'definition' ? [{type: 'paragraph', children: [all], position}] : [all];
  }
  return [
    {type: 'text', value: text.slice(start, first.offset), data: noAddress, position},
    ...children,
    {type: 'text', value: text.slice(last.offset, end), position: position && {start: last, end: position.end}},
  ];
}
