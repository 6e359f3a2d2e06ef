import type {SearchDocument} from '../../papers/search/searchIndex.ts';
import {type Word, wholeTerm, words} from '../../papers/search/searchTerms.ts';
import {SpanNumbers} from './SpanNumbers.ts';

/** A term of the archive. */
export interface CountedTerm {
  /** From 0, in the order in which they turn up. */
  id: number;
  term: string;
  kind: Word['kind'];
  /** It stands nowhere as a word of its own. */
  isPair: boolean;
  /** In how many documents it stands as a word. */
  count: number;
}

/** A spelling in the archive, and what it is: read once, however often it stands there. */
export interface ReadWord {
  word: Pick<Word, 'kind' | 'text' | 'parts' | 'term'>;
  /** How often it stands in notes. */
  count: number;
  /** The compounds of which it is the first half, by the number of the second. */
  pairs?: Map<number, number>;
  /** A word that is written as one begins with it. */
  mayBegin?: boolean;
}

/** Where a line stands: each line of a document begins with one of these, which are no word. */
export const LINE = {name: 0, subtitle: 1, label: 2, lead: 3, notes: 4} as const;
const LINES = Object.keys(LINE).length;

/** Flags of a word where it stands: it is next to the one before, and nothing at all is between. */
const NEXT = 1;
const TIGHT = 2;
const FLAGS = 2;

/** What stands between two spaces: the same words wherever it stands. */
interface Piece {
  words: number[];
  /** Nothing stands before its first word, or after its last. */
  startsOpen: boolean;
  endsOpen: boolean;
}

/** What is told of a document's words. */
export interface Walk {
  /** A word, or a compound of Latin ones, by its number. */
  word(word: number, line: number): void;
  /** Two words that may be one compound, and whether nothing at all stands between them. */
  neighbours?(first: number, second: number, isTight: boolean, line: number): void;
}

/**
 * Documents as numbers of words: a language has few, and an archive many of each. What is kept by number is kept in arrays of
 * numbers, which a processor runs through fastest.
 */
export class NoteReader {
  readonly words: ReadWord[] = [];
  readonly terms: CountedTerm[] = [];
  /** By a word's number. */
  readonly termOf: number[] = [];
  readonly textOf: number[] = [];
  /** `clip` of `ProCLIP`: numbers of terms. */
  readonly innerOf: (readonly number[])[] = [];
  #isWhole: boolean[] = [];
  #isCompound: boolean[] = [];
  #spans = new SpanNumbers();
  #pieces: Piece[] = [];
  #found: number[] = [];
  #spellings = new Map<string, number>();
  #termIds = new Map<string, number>();
  #texts = new Map<string, number>();

  /** A document's words, for `walk`. */
  read({name, subtitle, organisations, authors, id, text}: SearchDocument): Uint32Array {
    this.#found = [];
    this.#addLine(LINE.name, name);
    if (id) this.#addLine(LINE.name, id);
    if (subtitle) this.#addLine(LINE.subtitle, subtitle);
    for (const label of organisations) this.#addLine(LINE.label, label);
    for (const author of authors ?? []) this.#addLine(LINE.label, author);
    text.split('\n').forEach((line, index) => {
      this.#addLine(index === 0 ? LINE.lead : LINE.notes, line);
    });
    return Uint32Array.from(this.#found);
  }

  walk(document: Uint32Array, {word: tell, neighbours}: Walk): void {
    let line: number = LINE.name;
    let before = 0;
    for (let at = 0; at < document.length; at += 1) {
      const entry = document[at] as number;
      if (entry < LINES) {
        line = entry;
        continue;
      }
      const word = (entry - LINES) >> FLAGS;
      const flags = (entry - LINES) & 3;
      tell(word, line);
      if (this.#isCompound[word]) continue;
      if (flags & NEXT && neighbours && this.#isWhole[before]) neighbours(before, word, (flags & TIGHT) > 0, line);
      before = word;
    }
  }

  isCompound(word: number): boolean {
    return this.#isCompound[word] as boolean;
  }

  /** The words of a line of text. */
  line(text: string): ReadWord[] {
    this.#found = [];
    this.#addLine(LINE.name, text);
    return this.#found.slice(1).map((entry) => this.words[(entry - LINES) >> FLAGS] as ReadWord);
  }

  /** The number of a term. */
  term(term: string, kind: Word['kind']): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.#termIds.set(term, id);
    this.terms.push({id, term, kind, isPair: true, count: 0});
    return id;
  }

  #addLine(line: number, text: string): void {
    const found = this.#found;
    found.push(line);
    let isOpen = false;
    this.#spans.split(text, (number, newSpan) => {
      if (newSpan !== undefined) this.#pieces.push(this.#readPiece(newSpan));
      const {words: all, startsOpen, endsOpen} = this.#pieces[number] as Piece;
      for (let index = 0; index < all.length; index += 1) {
        const isNext = index === 0 && isOpen && startsOpen;
        found.push((all[index] as number) + (isNext ? NEXT : 0));
      }
      isOpen = endsOpen;
    });
  }

  #readPiece(text: string): Piece {
    const all = words(text);
    return {
      words: [
        ...all.map((word, index) => {
          const flags = index === 0 ? 0 : (word.isNext ? NEXT : 0) + (word.isTight ? TIGHT : 0);
          return (this.#wordOf(word) << FLAGS) + flags + LINES;
        }),
        ...compounds(all).map((term) => (this.#compoundOf(term) << FLAGS) + LINES),
      ],
      startsOpen: /^[\p{L}\p{N}]/u.test(text),
      endsOpen: /[\p{L}\p{N}]$/u.test(text),
    };
  }

  #wordOf(word: Word): number {
    return this.#spellings.get(word.typed) ?? this.#addWord(word.typed, word, false);
  }

  #compoundOf(term: string): number {
    const spelling = `+${term}`;
    const compound = {kind: 'latin', text: term, parts: [], term, isWhole: false} as const;
    return this.#spellings.get(spelling) ?? this.#addWord(spelling, {...compound, parts: []}, true);
  }

  #addWord(
    spelling: string,
    {kind, text, parts, term, isWhole}: ReadWord['word'] & {isWhole: boolean},
    isCompound: boolean,
  ): number {
    const asTerm = (one: string, its: Word['kind']): number => {
      const id = this.term(one, its);
      if (!isCompound) (this.terms[id] as CountedTerm).isPair = false;
      return id;
    };
    const number = this.words.length;
    this.#spellings.set(spelling, number);
    this.termOf.push(asTerm(term, kind));
    this.textOf.push(isCompound ? 0 : this.#textId(text));
    this.#isWhole.push(isWhole);
    this.#isCompound.push(isCompound);
    this.words.push({
      word: {kind, text, parts, term},
      count: 0,
    });
    this.innerOf.push(parts.flatMap((part) => words(part).map((one) => asTerm(one.term, one.kind))));
    return number;
  }

  #textId(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, this.#texts.size);
    return this.#texts.size - 1;
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
