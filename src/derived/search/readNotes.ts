import type {SearchDocument} from '../../papers/search/searchIndex.ts';
import {type Word, wholeTerm, words} from '../../papers/search/searchTerms.ts';

/** A word of the archive, and what it is made of: read once, however often it stands there. */
export interface ReadWord extends Word {
  /** Of its term, and of its spelling: numbers from 0. */
  termId: number;
  textId: number;
  /** `clip` of `ProCLIP`. */
  inner: {term: string; kind: Word['kind']; termId: number}[];
  /** The compounds of which it is the first half: their numbers, by that of the second. */
  pairs?: Map<number, number>;
}

/** What stands between two spaces: the same words wherever it stands. */
export interface Piece {
  words: ReadWord[];
  /** Nothing stands before its first word, or after its last. */
  isOpen: [boolean, boolean];
  /** The term of three Latin words or more that hyphens join: `chainofthought`. */
  compounds: {term: string; termId: number}[];
}

/** The pieces of lines of text; a language has few, and an archive many of each, so each is read once. */
export class PieceReader {
  #pieces = new Map<string, Piece>();
  #terms = new Map<string, number>();
  #texts = new Map<string, number>();

  line(text: string): Piece[] {
    const pieces: Piece[] = [];
    for (const piece of text.split(/\s+/)) if (piece !== '') pieces.push(this.#piece(piece));
    return pieces;
  }

  termId(term: string): number {
    return idOf(this.#terms, term);
  }

  #piece(text: string): Piece {
    const known = this.#pieces.get(text);
    if (known) return known;
    const found = words(text);
    const piece: Piece = {
      words: found.map((word) => ({
        ...word,
        termId: this.termId(word.term),
        textId: idOf(this.#texts, word.text),
        inner: word.parts.flatMap((part) =>
          words(part).map(({term, kind}) => ({term, kind, termId: this.termId(term)})),
        ),
      })),
      isOpen: [/^[\p{L}\p{N}]/u.test(text), /[\p{L}\p{N}]$/u.test(text)],
      compounds: compounds(found).map((term) => ({term, termId: this.termId(term)})),
    };
    this.#pieces.set(text, piece);
    return piece;
  }
}

function idOf(ids: Map<string, number>, text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}

/** The neighbours of a line that may be one compound, and whether nothing at all stands between them. */
export function neighbours(
  pieces: readonly Piece[],
  add: (first: ReadWord, second: ReadWord, isTight: boolean) => void,
): void {
  let before: ReadWord | undefined;
  let isOpen = false;
  for (const {words: all, isOpen: open} of pieces) {
    for (let index = 0; index < all.length; index += 1) {
      const word = all[index] as ReadWord;
      const isNext = index === 0 ? isOpen && open[0] : word.isNext;
      if (before?.isWhole && isNext) add(before, word, index > 0 && word.isTight);
      before = word;
    }
    isOpen = open[1];
  }
}

function compounds(all: readonly Word[]): string[] {
  const runs: Word[][] = [];
  for (const word of all) {
    const run = runs.at(-1);
    if (run && word.isTight && word.kind === 'latin' && run.at(-1)?.kind === 'latin') run.push(word);
    else runs.push([word]);
  }
  return runs.filter(({length}) => length > 2).map(wholeTerm);
}

/** A document's lines by where they stand. */
export function documentLines({name, subtitle, organisations, authors, id, text}: SearchDocument): {
  name: string[];
  subtitle: string[];
  label: string[];
  notes: string[];
} {
  return {
    name: id ? [name, id] : [name],
    subtitle: subtitle ? [subtitle] : [],
    label: [...organisations, ...(authors ?? [])],
    notes: text.split('\n'),
  };
}
