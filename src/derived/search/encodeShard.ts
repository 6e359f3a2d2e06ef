import {NAMED, PAIR_FLAG, WORDS_FLAG} from '../../papers/search/searchIndex.ts';

/** A term, and in which documents it stands, by how much it says there: ascending numbers; or words, for a list of words. */
export interface TermEntry {
  term: string;
  isPair: boolean;
  /** In the order of `LEVELS`, then `NAMED`; empty ones may be missing. */
  lists: (number[] | undefined)[];
  /** Other words to look up beside it, or those of a list. */
  words: string[];
}

/**
 * Writes terms, which are sorted, for `decodeShard` in the browser: the version, the terms without what they share with the
 * one before, and the differences between a list's numbers, all as bytes of seven bits.
 */
export function encodeShard(version: string, entries: readonly TermEntry[]): Buffer {
  const bytes: number[] = [];
  const number = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  const text = (value: string) => {
    const encoded = Buffer.from(value);
    number(encoded.length);
    for (const byte of encoded) bytes.push(byte);
  };

  text(version);
  number(entries.length);
  let before = '';
  for (const {term, isPair, lists, words} of entries) {
    const shared = sharedLength(before, term);
    before = term;
    number(shared);
    text(term.slice(shared));
    const all = Array.from({length: NAMED + 1}, (_, index) => lists[index] ?? []);
    const flags = all.reduce((sum, list, index) => sum + (list.length > 0 ? 2 ** index : 0), 0);
    number(flags + (isPair ? PAIR_FLAG : 0) + (words.length > 0 ? WORDS_FLAG : 0));
    if (words.length > 0) text(words.join('\n'));
    for (const list of all) {
      if (list.length === 0) continue;
      number(list.length);
      list.forEach((document, index) => {
        number(index === 0 ? document : document - (list[index - 1] as number));
      });
    }
  }
  return Buffer.from(bytes);
}

/** How many UTF-16 units two terms share at their beginning; none is cut in two. */
function sharedLength(before: string, term: string): number {
  let length = 0;
  while (length < before.length && before[length] === term[length]) length += 1;
  return /[\ud800-\udbff]$/.test(term.slice(0, length)) ? length - 1 : length;
}
