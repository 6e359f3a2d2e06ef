import {mask} from './masks.ts';
import type {PageMaths} from './maths/findMaths.ts';

/**
 * Keeps the pipes of formulas from being taken for the borders of a table's cells: `| $P(A|B)$ | 조건부 |`. Only those that
 * no author would set between two cells: in brackets, in pairs without a blank, or in a formula with TeX in it.
 */
export function maskPipes(text: string, {spans}: PageMaths): string {
  if (!text.includes('|')) return text;
  const pipes: number[] = [];
  for (const {start, end} of spans) {
    const tex = text.slice(start, end);
    if (!tex.includes('|') || tex.includes('\n')) continue;
    const isTex = /[\\^_]/.test(tex) || /^[^|]*\|[^|\s]+\|[^|\s]*$/.test(tex);
    let depth = 0;
    for (const [index, letter] of tex.split('').entries()) {
      if (/[([{]/.test(letter)) depth++;
      if (/[)\]}]/.test(letter)) depth--;
      if (letter === '|' && (isTex || depth > 0)) pipes.push(start + index);
    }
  }
  return pipes.length > 0 ? mask(text, pipes) : text;
}
