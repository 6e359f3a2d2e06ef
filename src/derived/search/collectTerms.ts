import {NAMED, type SearchDocument} from '../../papers/search/searchIndex.ts';
import {joinedTerm, words as readWords, wholeTerm} from '../../papers/search/searchTerms.ts';
import type {TermEntry} from './encodeShard.ts';
import {IMPACT, type ImpactSettings, IN_LABEL, IN_LEAD, IN_NAME, IN_SUBTITLE, impactLevel} from './impact.ts';
import {Mentions} from './Mentions.ts';
import {minePairs} from './minePairs.ts';
import {Postings} from './Postings.ts';
import {type CountedTerm, LINE, NoteReader, type ReadWord} from './readNotes.ts';
import {splitCompound} from './splitCompound.ts';
import {wordLists} from './wordLists.ts';

/** What of the index is made; a test of what each is good for leaves one out. */
export interface TermSettings {
  impact: ImpactSettings;
  neighbours: boolean;
  compounds: boolean;
  pairs: boolean;
}

export const TERMS: TermSettings = {impact: IMPACT, neighbours: true, compounds: true, pairs: true};

/** Two words are a compound where they stand side by side in so many notes. */
const COMPOUND = 2;
/** How much a part of a longer word counts in a note. */
const PART = 0.5;
/** The counts of neighbours are kept by a hash: few share one. */
const SKETCH = 2 ** 23;
const SKETCH_SHIFT = 9;
/** In an archive of fewer notes, in one. */
const SMALL = 1000;

/** What a line says beside that a word is mentioned there, and how much of a mention that is: by `LINE`. */
const PLACES = [IN_NAME, IN_SUBTITLE, IN_LABEL, IN_LEAD, 0];
const SHARES = [0, 0, 0, 1, 1];

/** All terms of an archive. The same documents give the same terms. */
export function collectTerms(documents: readonly SearchDocument[], settings: TermSettings = TERMS): TermEntry[] {
  const reader = new NoteReader();
  const {words, terms, termOf, textOf, innerOf} = reader;
  const notes = documents.map((document) => reader.read(document));
  const sketchPlace = (first: number, second: number) =>
    (Math.imul((textOf[first] as number) + 1, 0x9e3779b1) ^ Math.imul((termOf[second] as number) + 1, 0x85ebca6b)) >>>
    SKETCH_SHIFT;

  // How often words, and neighbours, stand in the archive: only then is known what a compound is.
  const sketch = new Uint8Array(settings.neighbours ? SKETCH : 0);
  const counts = new Uint32Array(terms.length);
  const rounds = new Uint32Array(terms.length);
  const noteCounts = new Uint32Array(words.length);
  let round = 0;
  let length = 0;
  const counting = {
    word: (word: number, line: number) => {
      if (reader.isCompound(word)) return;
      const term = termOf[word] as number;
      if (rounds[term] !== round) {
        rounds[term] = round;
        counts[term] = (counts[term] as number) + 1;
      }
      if (line < LINE.lead) return;
      length += 1;
      noteCounts[word] = (noteCounts[word] as number) + 1;
    },
    neighbours: settings.neighbours
      ? (first: number, second: number, _: boolean, line: number) => {
          if (line < LINE.lead) return;
          const place = sketchPlace(first, second);
          if ((sketch[place] as number) < 255) sketch[place] = (sketch[place] as number) + 1;
        }
      : undefined,
  };
  const lengths = notes.map((document) => {
    round += 1;
    length = 0;
    reader.walk(document, counting);
    return length;
  });
  for (const one of terms) one.count = counts[one.id] as number;
  words.forEach((word, index) => {
    word.count = noteCounts[index] as number;
  });
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.filter((one) => one > 0).length);
  const {partsOf, joined} = findCompounds(settings.compounds ? terms : []);
  /** What they begin with: few words do, and a text is joined only for these. */
  const beginnings = new Set<string>();
  for (const term of joined) for (let end = 1; end < term.length; end += 1) beginnings.add(term.slice(0, end));

  const compound = documents.length < SMALL ? 1 : COMPOUND;
  const pairOf = (firstWord: number, secondWord: number, isSure: boolean): number | undefined => {
    const first = words[firstWord] as ReadWord;
    const known = first.pairs?.get(termOf[secondWord] as number);
    if (known !== undefined) return known;
    const second = words[secondWord] as ReadWord;
    if (!isSure && (sketch[sketchPlace(firstWord, secondWord)] ?? 0) < compound) {
      // As one word it stands elsewhere: 깊이 추정, 깊이추정.
      first.mayBegin ??= first.word.kind === 'hangul' && beginnings.has(first.word.text);
      if (!first.mayBegin || !joined.has(first.word.text + second.word.term)) return undefined;
    }
    const kind = first.word.kind === 'latin' && second.word.kind === 'latin' ? 'latin' : 'hangul';
    const made = reader.term(joinedTerm(first.word, second.word), kind);
    first.pairs ??= new Map();
    first.pairs.set(termOf[secondWord] as number, made);
    return made;
  };

  const postings = new Postings();
  const mentions = new Mentions();
  const mentioning = {
    word: (word: number, line: number) => {
      const share = SHARES[line] as number;
      const places = PLACES[line] as number;
      const term = termOf[word] as number;
      mentions.add(term, share, places);
      const parts = partsOf[term];
      if (parts) for (const part of parts) mentions.add(part, share * PART, places);
      for (const part of innerOf[word] as readonly number[]) mentions.add(part, share * PART, places);
    },
    neighbours: (first: number, second: number, isTight: boolean, line: number) => {
      const isHead = line < LINE.lead;
      if (!settings.neighbours && !isHead) return;
      const pair = pairOf(first, second, isTight || isHead);
      if (pair !== undefined) mentions.add(pair, SHARES[line] as number, PLACES[line] as number);
    },
  };
  notes.forEach((document, index) => {
    mentions.clear();
    reader.walk(document, mentioning);
    const whole = wholeTerm(readWords(documents[index]?.name ?? ''));
    if (whole !== '') {
      const named = reader.term(whole, 'latin');
      mentions.add(named, 0, IN_NAME);
      postings.add(named, NAMED, index);
    }
    const relativeLength = (lengths[index] as number) / Math.max(1, mean);
    mentions.forEach((term, count, places) => {
      postings.add(term, impactLevel(count, places, relativeLength, settings.impact), index);
    });
  });

  postings.sort(terms.length);
  const found = terms.filter(({id, term}) => term !== '' && postings.count(id) > 0);
  const mined = settings.pairs ? minePairs(documents) : new Map<string, string[]>();
  return [
    ...found.map(({id, term, isPair}): TermEntry => {
      const other = mined.get(term) ?? [];
      const made = (partsOf[id] ?? []).map((part) => (terms[part] as CountedTerm).term);
      return {
        term,
        isPair,
        size: postings.count(id),
        lists: () => postings.lists(id),
        words: isAll(made, term) ? [made.join('+'), ...other] : other,
      };
    }),
    ...wordLists(found, ({id}) => postings.count(id), documents, reader),
  ];
}

/** The numbers of the words of which others are made, by the numbers of these; and those that are made of nothing else. */
function findCompounds(terms: readonly CountedTerm[]): {partsOf: (number[] | undefined)[]; joined: Set<string>} {
  const partsOf: (number[] | undefined)[] = terms.map(() => undefined);
  const joined = new Set<string>();
  const byTerm = new Map(terms.flatMap((one) => (one.count > 1 ? [[one.term, one] as const] : [])));
  for (const one of terms) {
    if (one.kind !== 'hangul' || one.count === 0 || one.term.length < 3) continue;
    const parts = splitCompound(one.term, (part) => byTerm.get(part)?.count ?? 0);
    if (parts.length === 0) continue;
    partsOf[one.id] = parts.flatMap((part) => byTerm.get(part)?.id ?? []);
    if (isAll(parts, one.term)) joined.add(one.term);
  }
  return {partsOf, joined};
}

/** Whether parts are all of a word: 가지 is not what 가지치기 means. */
function isAll(parts: readonly string[], word: string): boolean {
  return parts.reduce((sum, {length}) => sum + length, 0) === word.length;
}
