import {codeRanges} from '../codeRanges.ts';
import {holdsProse, isFormula} from './isFormula.ts';

/** A formula in the text of a page, by its offsets; `open` and `close` are the lengths of what stands around it. */
export interface MathsSpan {
  start: number;
  open: number;
  close: number;
  end: number;
}

/** The formulas of a page, asked by where they begin. */
export interface PageMaths {
  /** One that takes whole lines, of which the last may go on as text. */
  block(offset: number): MathsSpan | undefined;
  /** One that stands in a line. */
  inline(offset: number): MathsSpan | undefined;
  /** Those in dollars or parentheses, in order. */
  spans: readonly MathsSpan[];
}

const NONE: PageMaths = {block: () => undefined, inline: () => undefined, spans: []};

/** Environments that LaTeX sets as a formula without any sign around them. */
const ENVIRONMENT = /\\begin\{((?:equation|align|alignat|gather|multline|eqnarray|displaymath|CD)\*?)\}/y;

/** A line that no formula holds: a heading, a fence. */
const BREAK = /\n[ \t>]*(?:#{1,6}[ \t]|`{3}|~{3})/;
const BLANK_LINE = /\n[ \t>]*\r?\n/;
const LONGEST = 20_000;

/**
 * Finds the formulas of a page as people write them: `$…$`, `` $`…`$ ``, `$$…$$` with or without text on the lines of its
 * signs, `\(…\)`, `\[…\]`, bare environments, and references to labels.
 *
 * The signs are paired here and not while blocks are parsed: whether a `$$` at the beginning of a line opens or closes depends
 * on what stands before it. One that nothing closes is text, so that it takes nothing with it.
 */
export function findMaths(text: string): PageMaths {
  if (!/[$\\]/.test(text)) return NONE;
  const spans: MathsSpan[] = [];
  const displays = new Map<number, MathsSpan>();
  const labels = new Set(Array.from(text.matchAll(/\\label\{([^{}\n]{1,200})\}/g), ([, name = '']) => name));
  const code = codeRanges(text);
  let range = 0;
  let open: {start: number; size: number} | undefined;
  const sign = /\\\(|\$+/g;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const {index: at, 0: found} = match;
    while ((code[range]?.end ?? Number.POSITIVE_INFINITY) <= at) range++;
    const inside = code[range];
    if (inside && inside.start <= at) {
      sign.lastIndex = inside.end;
    } else if (isEscaped(text, at)) {
      sign.lastIndex = at + 1;
    } else if (found.length === 1 || found === '\\(') {
      const span = open ? undefined : inlineAt(text, at);
      if (!span) continue;
      spans.push(span);
      sign.lastIndex = span.end;
    } else {
      const display = open?.size === found.length ? pairOf(text, open.start, at, found.length) : undefined;
      if (display) {
        displays.set(display.start, display);
        spans.push(display);
      }
      open = display ? undefined : {start: at, size: found.length};
    }
  }
  return {
    spans,
    block: (offset) => {
      const span = displays.get(offset) ?? bracketsAt(text, offset, true) ?? environmentAt(text, offset);
      // With words behind it on the same line it stands in a line.
      return span && (isLineEnd(text, span.end) || text.slice(offset, span.end).includes('\n')) ? span : undefined;
    },
    inline: (offset) =>
      displays.get(offset) ??
      inlineAt(text, offset) ??
      bracketsAt(text, offset, false) ??
      environmentAt(text, offset) ??
      referenceAt(text, offset, labels),
  };
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** `$$…$$`. Over a blank line only where both signs stand at the edges of their lines and no sentence is between them. */
function pairOf(text: string, start: number, at: number, size: number): MathsSpan | undefined {
  if (at - start > LONGEST) return undefined;
  const tex = text.slice(start + size, at);
  if (tex.trim() === '' || BREAK.test(tex)) return undefined;
  if (BLANK_LINE.test(tex)) {
    const isFence = isLineStart(text, start) && isLineEnd(text, at + size);
    if (!isFence || tex.split('\n').some(isSentence)) return undefined;
  }
  return {start, open: size, close: size, end: at + size};
}

function isSentence(line: string): boolean {
  return holdsProse(line) && (/\p{sc=Hangul}/u.test(line) || !/[\\^_=&]/.test(line));
}

function isLineStart(text: string, at: number): boolean {
  return /^(?:[ \t>]|[-*+] |\d+[.)] )*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

function isLineEnd(text: string, at: number): boolean {
  const end = /[ \t]*(?:\r?\n|$)/y;
  end.lastIndex = at;
  return end.test(text);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `$…$`, `` $`…`$ `` and `\(…\)`. */
function inlineAt(text: string, at: number): MathsSpan | undefined {
  if (text[at] === '\\') {
    const parentheses = match(/\\\(((?:(?!\\[()])[^\n]|\n(?![ \t>]*\r?\n)){1,2000}?)\\\)/y, text, at);
    if (!parentheses || holdsProse(parentheses[1] ?? '')) return undefined;
    return {start: at, open: 2, close: 2, end: at + parentheses[0].length};
  }
  if (text[at] !== '$' || text[at + 1] === '$') return undefined;
  const [quoted, ticks = ''] = match(/\$(`+)(?!`)[^`]{1,2000}\1\$/y, text, at) ?? [];
  if (quoted && !BLANK_LINE.test(quoted)) {
    return {start: at, open: 1 + ticks.length, close: 1 + ticks.length, end: at + quoted.length};
  }
  const plain = match(/\$((?:\\[\s\S]|[^\\$]){1,4000}?)\$/y, text, at);
  if (!plain || BLANK_LINE.test(plain[0])) return undefined;
  const end = at + plain[0].length;
  return isFormula(text[at - 1] ?? '', plain[1] ?? '', text[end] ?? '')
    ? {start: at, open: 1, close: 1, end}
    : undefined;
}

/**
 * `\[…\]`. In Markdown it is a pair of brackets that make no link: a formula stands on lines of its own, or holds what nobody
 * writes in a text.
 */
function bracketsAt(text: string, at: number, isBlock: boolean): MathsSpan | undefined {
  const [all, tex = ''] = match(/\\\[((?:(?!\\[[\]](?!\w))[\s\S]){1,8000}?)\\\]/y, text, at) ?? [];
  if (!all || BLANK_LINE.test(all) || BREAK.test(all)) return undefined;
  const end = at + all.length;
  const isAlone = isBlock && /^[ \t]*\r?\n/.test(tex) && /\n[ \t>]*$/.test(tex);
  const isTex = /\\[a-zA-Z]|\^|(?<!\\)_/.test(tex) && !holdsProse(tex);
  return isAlone || isTex ? {start: at, open: 2, close: 2, end} : undefined;
}

/** `\begin{align}…\end{align}`, which belong to what is set. */
function environmentAt(text: string, at: number): MathsSpan | undefined {
  const name = text[at] === '\\' && match(ENVIRONMENT, text, at)?.[1];
  if (!name) return undefined;
  const closing = `\\end{${name}}`;
  const rest = text.slice(at, at + LONGEST + closing.length);
  const close = rest.indexOf(closing);
  if (close < 0) return undefined;
  const all = rest.slice(0, close);
  return BLANK_LINE.test(all) || BREAK.test(all)
    ? undefined
    : {start: at, open: 0, close: 0, end: at + close + closing.length};
}

/** `\eqref{eq:a}` among words, where the page labels such a formula. */
function referenceAt(text: string, at: number, labels: ReadonlySet<string>): MathsSpan | undefined {
  const [all, name = ''] = match(/\\(?:eq)?ref\{([^{}\n]{1,200})\}/y, text, at) ?? [];
  if (!all || !labels.has(name)) return undefined;
  return {start: at, open: 0, close: 0, end: at + all.length};
}
