import type {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown';
import type {Construct, Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types';

import {texLetters} from './texLetters.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    texAccent: 'texAccent';
  }
}

const BACKSLASH = 92;
const LEFT_BRACE = 123;

/** Headings that may name a paper or its title: `##`, `###`. */
const HEADING = /^ {0,3}#{2,3}[ \t]/;

/** No heading that anybody reads is longer. */
const LONGEST = 2000;

const LETTER = String.raw`(?:\{\\[ij]\}|\{\p{L}\}|\\[ij](?![A-Za-z]) ?)`;
const COMMAND = 'aa|AA|ae|AE|oe|OE|o|O|l|L|ss|dj|DJ|dh|DH|th|TH|i|j';
/** `\'{e}`, `\c{c}`, `{\'e}`, `{\L}`, `\L{}`: nobody types these for anything else. */
const SURE = new RegExp(
  String.raw`\{\\['"^~=.${'`'}](?:\p{L}|${LETTER})\}|\{\\[uvHrdckb]${LETTER}\}|\\['"^~=.${'`'}uvHrdckb]${LETTER}|\{\\(?:${COMMAND})\}|\\(?:${COMMAND})\{\}`,
  'yu',
);
/** `Poincar\'e`, `Espa\~na`. In Markdown the same is a sign that is none of Markdown's: `it\'s`, `e\.g\.`. */
const BARE = /\\(?:['"`^~]\p{L}|\.[zZI])/uy;
const CONTRACTION = /\\'(?:s|t|d|m|ll|re|ve)(?!\p{L})/uy;

/**
 * The micromark extension of one page: in the headings of papers, the accents and letters that TeX spells are the letters, as
 * authors paste them from arXiv and BibTeX. Without it Markdown drops the backslash: `Poincar'e`.
 */
export function texAccents(text: string): Extension {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const {offset, column} = this.now();
    let left = accentAt(text, offset, offset - column + 1)?.length ?? 0;
    if (left === 0) return nok;
    const inside: State = (code) => {
      if (left === 0) {
        effects.exit('texAccent');
        return ok(code);
      }
      left--;
      effects.consume(code);
      return inside;
    };
    return (code) => {
      effects.enter('texAccent');
      return inside(code);
    };
  };
  const construct: Construct = {name: 'texAccent', tokenize};
  return text.includes('\\') ? {text: {[BACKSLASH]: construct, [LEFT_BRACE]: construct}} : {};
}

/** Makes letters of what `texAccents` reads. */
export const accentsFromMarkdown: FromMarkdownExtension = {
  enter: {
    texAccent(token) {
      this.config.enter.data?.call(this, token);
    },
  },
  exit: {
    texAccent(token) {
      const text = this.stack.at(-1);
      const before = text?.type === 'text' ? text.value : '';
      this.config.exit.data?.call(this, token);
      if (text?.type === 'text') text.value = before + texLetters(this.sliceSerialize(token));
    },
  },
};

/** The accents of a heading that begins a line, each with its letter; those in codes and formulas are told too. */
export function accentsIn(heading: string): {offset: number; typed: string; letter: string}[] {
  return [...heading.matchAll(/\\\\|[\\{]/g)].flatMap(({0: sign, index}) => {
    const typed = sign.length > 1 ? undefined : accentAt(heading, index, 0);
    return typed ? [{offset: index, typed, letter: texLetters(typed)}] : [];
  });
}

function accentAt(text: string, offset: number, lineStart: number): string | undefined {
  if (offset - lineStart > LONGEST || !HEADING.test(text.slice(lineStart, lineStart + 8))) return undefined;
  const found = at(SURE, text, offset) ?? bareAt(text, offset, lineStart);
  // What no letter is known for stays as it was typed.
  return found && [...texLetters(found)].length === 1 ? found : undefined;
}

function bareAt(text: string, offset: number, lineStart: number): string | undefined {
  const found = at(BARE, text, offset);
  if (!found || at(CONTRACTION, text, offset)) return undefined;
  // Words in marks that a program escaped: `\"Attention\"`.
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(lineStart, lineStart + LONGEST)) ?? [];
  const isMark = /['"`]/.test(found) && new RegExp(String.raw`\\${found[1]}(?![\p{L}{])`, 'u').test(line);
  return isMark ? undefined : found;
}

function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
