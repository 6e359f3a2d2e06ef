import type {Link, PhrasingContent, Root} from 'mdast';
import type {Construct, Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types';
import {nodesOf} from './nodesOf.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

const LETTERS = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/uy;
/** A letter or a mark of Chinese, Japanese and Korean texts; those marks are in no address. */
const FOREIGN =
  /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65‘’“”…·]|\s/gu;
/** What follows a word in a Korean sentence, and no part of an address. */
const PARTICLE =
  /^(?:에서?는?|에도|으?로|으?로서|을|를|은|는|이|가|의|와|과|도|만|까지|부터|처럼|보다|이나|이며|이고|이?라고|이?다|입니다|인데|에게)$/;

/**
 * Where an address ends that stands bare in a text: before a Korean particle, `https://a.org/b에서`, and before a mark of full
 * width. Letters that begin a part of the address are its own: `/wiki/한국어`.
 *
 * @param from where it begins, with `https://` or `www.`
 */
export function addressEnd(text: string, from: number): number {
  FOREIGN.lastIndex = from;
  for (let found = FOREIGN.exec(text); found; found = FOREIGN.exec(text)) {
    LETTERS.lastIndex = found.index;
    const letters = LETTERS.exec(text)?.[0];
    const before = text[found.index - 1] ?? '';
    if (!letters || !/[/=#?&_-]/.test(before) || (before === '/' && PARTICLE.test(letters))) return found.index;
    FOREIGN.lastIndex = found.index + letters.length;
  }
  return text.length;
}

/** Has the bare addresses of GFM end there. */
export function endingAddresses(extension: Extension, text: string): Extension {
  if (!extension.text || !/[^\0-\x7F]/.test(text)) return extension;
  const ending = (construct: Construct) =>
    construct.name === 'protocolAutolink' || construct.name === 'wwwAutolink' ? endedIn(construct, text) : construct;
  const constructs = Object.entries(extension.text).map(([code, list]) => [code, [list ?? []].flat().map(ending)]);
  return {...extension, text: Object.fromEntries(constructs)};
}

/** `https://a.org/b` before a letter that is no part of it, without the marks that end a sentence; an end of `**bold**` is one. */
const ADDRESS = /^(?:https?:\/\/|www\.)(?=[^\s/]*[^\s/.]\.[^\s/.])[^\s<]*/i;

/** The same construct where nothing cuts an address off, and a plain reading of it where something does. */
function endedIn(construct: Construct, text: string): Construct {
  const isWww = construct.name === 'wwwAutolink';
  const token = isWww ? 'literalAutolinkWww' : 'literalAutolinkHttp';
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const start = this.now().offset;
    if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(start, start + 8))) return nok;
    const cut = addressEnd(text, start);
    if (/^\s?$/.test(text.slice(cut, cut + 1))) return construct.tokenize.call(this, effects, ok, nok);
    const address = trimmed(ADDRESS.exec(text.slice(start, cut))?.[0] ?? '');
    if (address === '' || isInBrackets(this)) return nok;
    const end = start + address.length;
    const inside: State = (code) => {
      if (this.now().offset < end && code !== null) {
        effects.consume(code);
        return inside;
      }
      effects.exit(token);
      effects.exit('literalAutolink');
      return ok(code);
    };
    return (code) => {
      effects.enter('literalAutolink');
      effects.enter(token);
      return inside(code);
    };
  };
  return {...construct, tokenize};
}

/** In the words of what may become a link there is no other. */
function isInBrackets({events}: TokenizeContext): boolean {
  return events.some(([, {type, _balanced}]) => (type === 'labelLink' || type === 'labelImage') && !_balanced);
}

function trimmed(address: string): string {
  let end = address.length;
  const count = (mark: string) => address.slice(0, end).split(mark).length - 1;
  while (end > 0 && /[?!.,:;*_~'"&)\]}]/.test(address[end - 1] ?? '')) {
    if (address[end - 1] === ')' && count(')') <= count('(')) break;
    end--;
  }
  return address.slice(0, end);
}

/** The same for addresses that were found in the tree, which have no place. */
export function endLinks(tree: Root): void {
  for (const parent of nodesOf(tree)) {
    if (!('children' in parent) || !parent.children.some(isFound)) continue;
    parent.children = (parent.children as PhrasingContent[]).flatMap((node): PhrasingContent[] => {
      const words = isFound(node) ? textOf(node) : '';
      const end = addressEnd(words, 0);
      if (!isFound(node) || end >= words.length) return [node];
      const url = node.url.slice(0, node.url.length - (words.length - end));
      return [
        {...node, url, children: [{type: 'text', value: words.slice(0, end)}]},
        {type: 'text', value: words.slice(end)},
      ];
    }) as never[];
  }
}

function isFound(node: {type: string; position?: unknown}): node is Link {
  return node.type === 'link' && !node.position && /^(?:https?:\/\/|www\.)/i.test(textOf(node as Link));
}

function textOf({children: [only]}: Link): string {
  return only?.type === 'text' ? only.value : '';
}
