import {NAMED, PAIR_FLAG, WORDS_FLAG} from '../../papers/search/searchIndex.ts';

/** A term and where it stands. */
export interface Term {
  term: string;
  /** Two words that stand beside each other, or the like: nothing that a beginning should find. */
  isPair: boolean;
  /** Document numbers in the order of `LEVELS`, then `NAMED`. */
  lists: Uint32Array[];
  words: string[];
}

const NONE = new Uint32Array(0);

/** Reads what `encodeShard` wrote: the version of the index, and terms in their order. */
export function decodeShard(bytes: Uint8Array): {version: string; terms: Term[]} {
  const decoder = new TextDecoder();
  let at = 0;
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };

  const version = text();
  let before = '';
  const terms = Array.from({length: number()}, (): Term => {
    const shared = number();
    const term = before.slice(0, shared) + text();
    before = term;
    const flags = number();
    const words = flags & WORDS_FLAG ? text().split('\n') : [];
    const lists = Array.from({length: NAMED + 1}, (_, index) => {
      if (!(flags & (1 << index))) return NONE;
      let document = 0;
      return Uint32Array.from({length: number()}, () => {
        document += number();
        return document;
      });
    });
    return {term, isPair: (flags & PAIR_FLAG) !== 0, lists, words};
  });
  return {version, terms};
}
