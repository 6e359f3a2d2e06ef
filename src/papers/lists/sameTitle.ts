import leven from 'leven';

/** A title's letters and digits; two titles differ in case, spaces and marks alone, or are different. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** So many letters of a title stand for one that may be mistyped. */
const LETTERS_A_SLIP = 16;
const MOST_SLIPS = 3;

/**
 * Whether two titles are nearly the same: the same letters and digits, but for a slip in every sixteen letters, three at
 * most. Digits are no slips: GPT-4's report is not GPT-5's.
 */
export function isSameTitle(first: string, second: string): boolean {
  return isSameFolded(foldTitle(first), foldTitle(second));
}

/** The same, of titles that `foldTitle` has folded: who compares one with a whole archive folds each once. */
export function isSameFolded(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const slips = Math.min(MOST_SLIPS, Math.floor(Math.min(a.length, b.length) / LETTERS_A_SLIP));
  if (Math.abs(a.length - b.length) > slips || digits(a) !== digits(b)) return false;
  return leven(a, b, {maxDistance: slips + 1}) <= slips;
}

function digits(text: string): string {
  return text.replace(/\P{N}+/gu, ' ').trim();
}
