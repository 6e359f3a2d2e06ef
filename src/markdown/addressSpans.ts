import {parseEntities} from 'parse-entities';

import {htmlTokens} from './htmlTokens.ts';

/** A piece of the source, by its offsets. */
export interface Span {
  start: number;
  end: number;
}

const ATTRIBUTE = /\s(?:href|src)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)/gi;
const DESTINATION = /\s*(<(?:\\.|[^<>\\\r\n])*>|(?:\\.|\((?:\\.|[^\s()\\])*\)|[^\s()\\])+)/y;

/**
 * Finds an address among the tags of a piece of the source, `<a href="/docs/x">`: as often as it stands there, without
 * its quotes. What the tree says of an element of raw HTML is where its whole block stands.
 */
export function tagAddresses(source: string, {start, end}: Span, url: string): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const token of htmlTokens(source.slice(start, end))) {
    if (token.type === 'open') spans.push(...attributeAddresses(source, {start: at, end: at + token.raw.length}, url));
    at += token.raw.length;
  }
  return spans;
}

/** Finds an address among attributes, ` href="/docs/x"`; the first has white space before it too. */
export function attributeAddresses(source: string, {start, end}: Span, url: string): Span[] {
  return [...source.slice(start, end).matchAll(ATTRIBUTE)].flatMap(({0: all, 1: value = '', index}) => {
    const quote = /^["']/.test(value) ? 1 : 0;
    if (parseEntities(quote ? value.slice(1, -1) : value) !== url) return [];
    const valueEnd = start + index + all.length;
    return [{start: valueEnd - value.length + quote, end: valueEnd - quote}];
  });
}

/**
 * Finds the address of a link or an image in Markdown's own form, behind `](` or, of a definition, `]:`. In a link's
 * words the same may stand: nothing before `from` is looked at.
 */
export function markdownAddress(
  source: string,
  {start, end}: Span,
  {url, opener, from = start}: {url: string; opener: '](' | ']:'; from?: number},
): Span[] {
  for (let at = source.indexOf(opener, from); at >= 0 && at < end; at = source.indexOf(opener, at + 1)) {
    DESTINATION.lastIndex = at + opener.length;
    const raw = DESTINATION.exec(source)?.[1];
    if (raw === undefined || decode(raw) !== url) continue;
    return [{start: DESTINATION.lastIndex - raw.length, end: DESTINATION.lastIndex}];
  }
  return [];
}

/** What a destination says, https://spec.commonmark.org/0.31.2/#link-destination. */
function decode(raw: string): string {
  const inner = raw.startsWith('<') ? raw.slice(1, -1) : raw;
  return parseEntities(inner.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}
