import {blockQuote, list} from 'micromark-core-commonmark';
import type {Construct, Extension, TokenizeContext, Tokenizer} from 'micromark-util-types';

import {isTooDeep} from './depth.ts';
import type {PageSyntax} from './tolerantSyntax.ts';

declare module 'micromark-util-types' {
  interface ContainerState {
    startOffset?: number;
  }
}

const GREATER_THAN = 62;
const BULLETS = [42, 43, 45];
const DIGITS = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57];

/**
 * CommonMark's quotations and lists, but for what is none to its author: `2024. 3. 5.` is a date, what is nested beyond
 * measure is text, and a JSX tag that closes what was opened before a list ends that list.
 */
export function blockContainers(page: PageSyntax): Extension {
  const quotation = bounded(renamed(blockQuote, 'plainQuote'), page);
  const bullets = endedByTags(bounded(renamed(list, 'plainList'), page), page);
  const numbers = undated(bullets, page);
  return {
    document: {
      [GREATER_THAN]: quotation,
      ...Object.fromEntries(BULLETS.map((code) => [code, bullets])),
      ...Object.fromEntries(DIGITS.map((code) => [code, numbers])),
    },
    disable: {null: ['blockQuote', 'list']},
  };
}

/** The same container under another name, by which it goes on too: the one of CommonMark is switched off by its own. */
function renamed(construct: Construct, name: string): Construct {
  const {continuation} = construct;
  if (!continuation) return {...construct, name};
  const again: Construct = {...construct, name};
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const attempt: typeof effects.attempt = (tried, ...states) =>
      effects.attempt(tried === construct ? again : tried, ...states);
    return continuation.tokenize.call(this, {...effects, attempt}, ok, nok);
  };
  return {...again, continuation: {...continuation, tokenize}};
}

/** The same container, unless it stands in too many others. */
function bounded(construct: Construct, page: PageSyntax): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const {offset} = this.now();
    if (!isTooDeep(page.text, offset)) return construct.tokenize.call(this, effects, ok, nok);
    page.cut(offset, 'depth');
    return nok;
  };
  return {...construct, tokenize};
}

/** The containers of an extension, footnotes, under the same bound. */
export function boundedContainers(extension: Extension, page: PageSyntax): Extension {
  if (!extension.document) return extension;
  const constructs = Object.entries(extension.document).map(([code, list]) => [
    code,
    [list ?? []].flat().map((construct) => bounded(construct, page)),
  ]);
  return {...extension, document: Object.fromEntries(constructs)};
}

/** A day, as Koreans write it, and no item of a list whose text begins with a number of its own. */
const DATE = /\d{1,4}\.[ \t]+\d{1,2}\.(?=[ \t]|\r?\n|$)/y;
/** An item whose text is such a day. */
const DATED_ITEM = /\d{1,3}\.[ \t]+(?:19|20)\d\d\.[ \t]/y;

function undated(construct: Construct, {text}: PageSyntax): Construct {
  const isAt = (pattern: RegExp, offset: number) => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const {offset} = this.now();
    const isDate = isAt(DATE, offset) && !isAt(DATED_ITEM, offset);
    return isDate ? nok : construct.tokenize.call(this, effects, ok, nok);
  };
  return {...construct, tokenize};
}

function endedByTags(construct: Construct, page: PageSyntax): Construct {
  const {continuation} = construct;
  if (!continuation) return construct;
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    if (this.containerState) this.containerState.startOffset ??= this.now().offset;
    return construct.tokenize.call(this, effects, ok, nok);
  };
  const next: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const start = Number(this.containerState?.startOffset);
    return page.closesBefore(this.now().offset, start) ? nok : continuation.tokenize.call(this, effects, ok, nok);
  };
  return {...construct, tokenize, continuation: {...continuation, tokenize: next}};
}
