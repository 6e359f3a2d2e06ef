import {createRequire} from 'node:module';
import type {Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Macros} from './maths/drawFormula.ts';

const require = createRequire(import.meta.url);

/**
 * A formula as a line of plain text, `\pi_0` as `π₀`, for where nothing can be drawn: anchors, feeds' titles, cards, search. KaTeX
 * reads the TeX and knows its symbols; what it cannot read stays as it was typed, and nothing is dropped.
 *
 * @param macros what the page has defined of its commands
 */
export function mathText(tex: string, macros?: Macros): string {
  return readMath(tex, macros) || tex;
}

/** The same; `undefined` where KaTeX cannot read the TeX. */
export function readMath(tex: string, macros?: Macros): string | undefined {
  try {
    // KaTeX is loaded with the first name that holds maths: most pages have none.
    const katex: typeof import('katex').default = require('katex');
    const html = katex.renderToString(tex, {
      output: 'mathml',
      throwOnError: true,
      strict: 'ignore',
      macros: {...macros},
    });
    return toText(fromHtml(html, {fragment: true}))
      .normalize('NFC')
      .trim();
  } catch {
    return undefined;
  }
}

const SUBSCRIPTS = scripts('0123456789+-=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');
const SUPERSCRIPTS = scripts(
  '0123456789+-=()abcdefghijklmnoprstuvwxyzTβγδθ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵝᵞᵟᶿ',
);
/** Signs that stand high by themselves. */
const HIGH = /^[*∗′″‴∘°†‡]+$/;

/** What KaTeX sets over a letter, and the mark that Unicode puts on it. */
const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  '¯': '\u0304',
  ˉ: '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  ˊ: '\u0301',
  ˋ: '\u0300',
  ˇ: '\u030C',
  '⃗': '\u20D7',
};

function toText(node: Nodes): string {
  // What no one sees: the sign between a function and its argument, and what joins.
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064\u200B]/g, '').replace(/[\u00A0\s]+/g, ' ');
  if (!('children' in node)) return '';
  const parts = (node.children as Nodes[]).map(toText);
  const [first = '', second = '', third = ''] = parts;
  switch (node.type === 'element' && node.tagName) {
    case 'annotation':
      return '';
    case 'msub':
    case 'munder':
      return first + lowered(second);
    case 'msup':
      return first + raised(second);
    case 'mover':
      return ACCENTS[second] && [...first].length === 1 ? first + ACCENTS[second] : first + raised(second);
    case 'msubsup':
    case 'munderover':
      return first + lowered(second) + raised(third);
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${raised(second).replace(/^\^/, '')}√${grouped(first)}`;
    case 'mtr':
      return parts.join(' ');
    case 'mtable':
      return parts.join('; ');
    default:
      return parts.reduce((text, part) => text + (meet(text, part) ? ' ' : '') + part, '');
  }
}

/** Whether two words of a formula would run into one: `n log n`, but `xy`. */
function meet(text: string, part: string): boolean {
  return /\p{L}$/u.test(text) && /^\p{L}/u.test(part) && (/\p{L}{2}$/u.test(text) || /^\p{L}{2}/u.test(part));
}

function lowered(text: string): string {
  return inScript(text, SUBSCRIPTS) ?? `_${grouped(text)}`;
}

function raised(text: string): string {
  return HIGH.test(text) ? text : (inScript(text, SUPERSCRIPTS) ?? `^${grouped(text)}`);
}

function inScript(text: string, letters: ReadonlyMap<string, string>): string | undefined {
  const found = [...text.replace(/−/g, '-')].map((letter) => letters.get(letter));
  return found.includes(undefined) ? undefined : found.join('');
}

function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}]+|.)$/u.test(text) ? text : `(${text})`;
}

function scripts(letters: string, shapes: string): ReadonlyMap<string, string> {
  const forms = [...shapes];
  return new Map([...letters].map((letter, index) => [letter, forms[index] ?? letter]));
}
