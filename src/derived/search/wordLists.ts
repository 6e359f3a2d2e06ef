import {initials, keystrokes} from '../../papers/search/searchHangul.ts';
import {type SearchDocument, slipKeys, WORD_LISTS} from '../../papers/search/searchIndex.ts';
import {soundKey} from '../../papers/search/soundKey.ts';
import type {TermEntry} from './encodeShard.ts';
import type {CountedTerm, NoteReader, ReadWord} from './readNotes.ts';

/** Of the words under one key, so many: those that most notes hold. */
const MOST = 60;
const LONGEST_INITIALS = 8;
/** A word of a name is worth so many of the notes. */
const NAME = 10;

/** The archive's words by what a reader may type instead: initial consonants, a slip, the other script. */
export function wordLists(
  terms: readonly CountedTerm[],
  countOf: (term: CountedTerm) => number,
  documents: readonly SearchDocument[],
  reader: NoteReader,
): TermEntry[] {
  const lists = new Map<string, Map<string, number>>();
  const add = (key: string, word: string, count: number) => {
    const list = lists.get(key) ?? new Map<string, number>();
    lists.set(key, list);
    list.set(word, Math.max(count, list.get(word) ?? 0));
  };
  for (const one of terms) {
    const {term, kind, isPair} = one;
    const count = countOf(one);
    if (kind === 'hangul' && /^[가-힣]{2,}$/.test(term)) {
      if (term.length <= LONGEST_INITIALS && (!isPair || count > 2)) add(initials(term), term, count);
      if (!isPair) for (const key of slipKeys(keystrokes(term))) add(key, term, count);
    }
  }
  // Latin words by their spelling; by their sound those that may be spelt in Hangul, names before all.
  for (const [word, count] of latinWords(documents, reader)) {
    if (word.length > 3) for (const key of slipKeys(word)) add(key, word, count);
    if (count < NAME && (word.length < 4 || (count < 2 && word.length < 6))) continue;
    const key = soundKey(word);
    if (key.length > 1) add(WORD_LISTS.sound + key, word, count);
  }
  return [...lists].map(([term, words]) => ({
    term,
    isPair: false,
    size: 0,
    lists: () => [],
    words: [...words]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([word]) => word),
  }));
}

/** Latin words as they are written, each with how much it is worth to know how it sounds. */
function latinWords(documents: readonly SearchDocument[], reader: NoteReader): Map<string, number> {
  const counts = new Map<string, number>();
  const add = ({word: {kind, text, parts}}: ReadWord, worth: number) => {
    if (kind !== 'latin') return;
    for (const one of [text, ...parts]) {
      if (/^[a-z]{2,}$/.test(one)) counts.set(one, (counts.get(one) ?? 0) + worth);
    }
  };
  const addLine = (line: string, worth: number) => {
    for (const word of reader.line(line)) add(word, worth);
  };
  for (const word of reader.words) if (word.count > 0) add(word, word.count);
  for (const {name, subtitle = '', organisations, authors = []} of documents) {
    addLine(name, 100 * NAME);
    addLine(name.replace(/[\s-]+/g, ''), 100 * NAME);
    for (const label of organisations) addLine(label, NAME);
    for (const author of authors) addLine(author, NAME);
    addLine(subtitle, NAME);
  }
  return counts;
}
