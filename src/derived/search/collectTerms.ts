import {initials} from '../../papers/search/searchHangul.ts';
import {FIELDS, type SearchDocument, slipKeys} from '../../papers/search/searchIndex.ts';
import {provenNoun, stem} from '../../papers/search/searchParticles.ts';
import {lineTerms, readWord, type Term} from '../../papers/search/searchTerms.ts';
import type {TermEntry} from './encodeShard.ts';

/** So often in the notes, and a section is about it. */
const OFTEN = 3;
const NOTES = FIELDS.indexOf('notes');
const NOTES_OFTEN = FIELDS.indexOf('notesOften');
/** Slips are looked for in words from this length on. */
const SLIP_LENGTH = 4;
const HANGUL = /[가-힣]+/g;

/** All terms of an archive, sorted, and the nouns that it proves. */
export function collectTerms(documents: readonly SearchDocument[]): {entries: TermEntry[]; nouns: string[]} {
  const found = new Map<string, CountedTerm>();
  const termOf = (term: string): CountedTerm => {
    const known = found.get(term);
    if (known) return known;
    const counted = {entry: {term, isPair: true, lists: []}, document: -1, count: 0, isPair: true};
    found.set(term, counted);
    return counted;
  };
  const wordOf = once(readWord);
  const nouns = findNouns(documents);
  const words = new WordLists(nouns);

  documents.forEach((document, index) => {
    const {name, subtitle = '', organisations, id = '', text} = document;
    const heads = [[name, id], [subtitle], organisations];
    heads.forEach((lines, field) => {
      for (const line of lines) {
        lineTerms(line, ({term, isPair}) => put(termOf(term).entry, isPair, field, index), wordOf);
        for (const word of line.split(/\s+/).flatMap((piece) => wordOf(piece).latin)) words.addLatin(word);
      }
    });
    const here: CountedTerm[] = [];
    const countTerm = (term: WordTerm) => {
      term.counted ??= termOf(term.term);
      const {counted} = term;
      if (counted.document === index) {
        counted.count += 1;
        return;
      }
      counted.document = index;
      counted.count = 1;
      counted.isPair = term.isPair;
      here.push(counted);
    };
    for (const line of text.split('\n')) lineTerms(line, countTerm, wordOf);
    for (const {entry, count, isPair} of here) put(entry, isPair, count >= OFTEN ? NOTES_OFTEN : NOTES, index);
    words.addHangul(`${name}\n${subtitle}\n${text}`);
  });

  const entries = [...Array.from(found.values(), ({entry}) => entry), ...words.entries()];
  entries.sort((a, b) => (a.term < b.term ? -1 : 1));
  return {entries, nouns: [...nouns].sort()};
}

/** A term, and how often it stands in the notes that were read last. */
interface CountedTerm {
  entry: TermEntry;
  /** The number of the document with these notes. */
  document: number;
  count: number;
  /** As it stands there first. */
  isPair: boolean;
}

/** A word has the same terms wherever it stands: each is looked up by its text once. */
interface WordTerm extends Term {
  counted?: CountedTerm;
}

function put(entry: TermEntry, isPair: boolean, field: number, document: number): void {
  if (!isPair) entry.isPair = false;
  let list = entry.lists[field];
  if (!list) {
    list = [];
    entry.lists[field] = list;
  }
  if (list.at(-1) !== document) list.push(document);
}

/** Words that end as if in a particle, and twice take another that no particle takes. */
function findNouns(documents: readonly SearchDocument[]): Set<string> {
  const counts = new Map<string, number>();
  const nounIn = once(provenNoun);
  for (const {text, subtitle = ''} of documents) {
    for (const [word] of `${subtitle}\n${text}`.matchAll(HANGUL)) {
      const noun = nounIn(word);
      if (noun) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([noun]) => noun));
}

/** A language has few words, and an archive many of each. */
function once<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (known.has(word)) return known.get(word) as T;
    const answer = of(word);
    known.set(word, answer);
    return answer;
  };
}

/** The archive's words by what a reader may type instead: initial consonants, or a name with a slip. */
class WordLists {
  #lists = new Map<string, Set<string>>();
  #known = new Set<string>();
  #neighbours = new Map<string, number>();
  #stem: (word: string) => string;

  constructor(nouns: ReadonlySet<string>) {
    this.#stem = once((word) => stem(word, (noun) => nouns.has(noun)));
  }

  addLatin(word: string): void {
    if (word.length < SLIP_LENGTH || this.#known.has(word)) return;
    this.#known.add(word);
    for (const key of slipKeys(word)) this.#add(key, word);
  }

  /** Words without their particles, and two neighbours that stand together in three places. */
  addHangul(text: string): void {
    for (const line of text.split('\n')) {
      let before: string | undefined;
      for (const part of line.split(/[^가-힣]+(?<=[^가-힣\s])|\s+/)) {
        const word = part && this.#stem(part);
        this.#addInitials(word);
        if (before && word) {
          const pair = before + word;
          const count = (this.#neighbours.get(pair) ?? 0) + 1;
          this.#neighbours.set(pair, count);
          if (count === 3) this.#addInitials(pair);
        }
        // A particle between them: no compound.
        before = word === part ? word : undefined;
      }
    }
  }

  entries(): TermEntry[] {
    return [...this.#lists].map(([term, words]) => ({term, isPair: false, lists: [], words: [...words].sort()}));
  }

  #addInitials(word: string): void {
    if (word.length < 2 || word.length > 8 || this.#known.has(word)) return;
    this.#known.add(word);
    this.#add(initials(word), word);
  }

  #add(key: string, word: string): void {
    const list = this.#lists.get(key);
    if (list) list.add(word);
    else this.#lists.set(key, new Set([word]));
  }
}
