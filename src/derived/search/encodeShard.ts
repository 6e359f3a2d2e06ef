import {NAMED, PAIR_FLAG, WORDS_FLAG} from '../../papers/search/searchIndex.ts';

/** A term, and in which documents it stands, by how much it says there: ascending numbers; or words, for a list of words. */
export interface TermEntry {
  term: string;
  isPair: boolean;
  /** How many numbers its lists have. */
  size: number;
  /** In the order of `LEVELS`, then `NAMED`; empty ones may be missing. */
  lists(): ArrayLike<number>[];
  /** Other words to look up beside it, or those of a list. */
  words: string[];
}

/**
 * Writes terms, which are sorted, for `decodeShard` in the browser: the version, the terms without what they share with the
 * one before, and the differences between a list's numbers, all as bytes of seven bits.
 */
export function encodeShard(version: string, entries: readonly TermEntry[]): Buffer {
  let bytes = Buffer.allocUnsafe(2 ** 15);
  let at = 0;
  const room = (wanted: number) => {
    if (at + wanted > bytes.length) bytes = Buffer.concat([bytes], 2 * (at + wanted));
  };
  const number = (value: number) => {
    room(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
  };
  const text = (value: string) => {
    const length = Buffer.byteLength(value);
    number(length);
    room(length);
    at += bytes.write(value, at);
  };

  text(version);
  number(entries.length);
  let before = '';
  for (const {term, isPair, lists: makeLists, words} of entries) {
    const lists = makeLists();
    const shared = sharedLength(before, term);
    before = term;
    number(shared);
    text(term.slice(shared));
    let flags = (isPair ? PAIR_FLAG : 0) + (words.length > 0 ? WORDS_FLAG : 0);
    for (let index = 0; index <= NAMED; index += 1) if (lists[index]?.length) flags += 2 ** index;
    number(flags);
    if (words.length > 0) text(words.join('\n'));
    for (let index = 0; index <= NAMED; index += 1) {
      const list = lists[index];
      if (!list?.length) continue;
      number(list.length);
      let last = 0;
      for (let index = 0; index < list.length; index += 1) {
        const document = list[index] as number;
        number(document - last);
        last = document;
      }
    }
  }
  return bytes.subarray(0, at);
}

/** How many UTF-16 units two terms share at their beginning; none is cut in two. */
export function sharedLength(before: string, term: string): number {
  let length = 0;
  while (length < before.length && before[length] === term[length]) length += 1;
  return /[\ud800-\udbff]$/.test(term.slice(0, length)) ? length - 1 : length;
}
