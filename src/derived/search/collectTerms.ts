import {NAMED, type SearchDocument} from '../../papers/search/searchIndex.ts';
import {joinedTerm, words as readWords, type Word, wholeTerm} from '../../papers/search/searchTerms.ts';
import type {TermEntry} from './encodeShard.ts';
import {IMPACT, type ImpactSettings, IN_LABEL, IN_LEAD, IN_NAME, IN_SUBTITLE, impactLevel} from './impact.ts';
import {Mentions} from './mentions.ts';
import {minePairs} from './minePairs.ts';
import {documentLines, neighbours, type Piece, PieceReader, type ReadWord} from './readNotes.ts';
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

interface Counted {
  id: number;
  term: string;
  isPair: boolean;
  /** In how many documents it stands. */
  count: number;
  kind: Word['kind'];
  /** The words of which it is made. */
  parts?: Counted[];
  lists: (number[] | undefined)[];
}

interface ReadDocument {
  name: Piece[][];
  subtitle: Piece[][];
  label: Piece[][];
  notes: Piece[][];
}

/** All terms of an archive. The same documents give the same terms. */
export function collectTerms(documents: readonly SearchDocument[], settings: TermSettings = TERMS): TermEntry[] {
  const reader = new PieceReader();
  const notes = documents.map((document): ReadDocument => {
    const lines = documentLines(document);
    const read = (some: readonly string[]) => some.map((line) => reader.line(line));
    return {name: read(lines.name), subtitle: read(lines.subtitle), label: read(lines.label), notes: read(lines.notes)};
  });
  /** By their numbers; a piece's compound may have none yet. */
  const terms: (Counted | undefined)[] = [];
  const all = () => terms.filter((one) => one !== undefined);
  const termOf = (term: string, termId: number, kind: Word['kind'], isPair: boolean): Counted => {
    const known = terms[termId];
    if (known) {
      if (!isPair) known.isPair = false;
      return known;
    }
    const made: Counted = {id: termId, term, isPair, kind, count: 0, lists: []};
    terms[termId] = made;
    return made;
  };

  // How often words, and neighbours, stand in the archive: only then is known what a compound is.
  const sketch = new Uint8Array(settings.neighbours ? SKETCH : 0);
  const mentions = new Mentions();
  const lengths = notes.map((fields) => {
    mentions.clear();
    let length = 0;
    for (const lines of Object.values(fields) as Piece[][][]) {
      for (const line of lines) {
        for (const {words} of line) {
          for (const {term, termId, kind} of words) {
            if (mentions.add(termId, 1, 0)) termOf(term, termId, kind, false).count += 1;
          }
        }
      }
    }
    for (const line of fields.notes) {
      for (const {words} of line) length += words.length;
      if (!settings.neighbours) continue;
      neighbours(line, (first, second) => {
        const place = sketchPlace(first, second);
        if ((sketch[place] as number) < 255) sketch[place] = (sketch[place] as number) + 1;
      });
    }
    return length;
  });
  const mean =
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.filter((length) => length > 0).length);
  const joined = new Set<string>();
  if (settings.compounds) {
    const byTerm = new Map(all().flatMap((one) => (one.count > 1 ? [[one.term, one] as const] : [])));
    for (const one of all()) {
      if (one.kind !== 'hangul' || one.term.length < 3) continue;
      const parts = splitCompound(one.term, (part) => byTerm.get(part)?.count ?? 0);
      if (parts.length === 0) continue;
      one.parts = parts.flatMap((part) => byTerm.get(part) ?? []);
      if (isAll(one.parts, one.term)) joined.add(one.term);
    }
  }
  const compound = documents.length < SMALL ? 1 : COMPOUND;
  const pairOf = (first: ReadWord, second: ReadWord, isSure: boolean): Counted | undefined => {
    const known = first.pairs?.get(second.termId);
    if (known !== undefined) return terms[known];
    if (!isSure && (sketch[sketchPlace(first, second)] ?? 0) < compound) {
      // As one word it stands elsewhere: 깊이 추정, 깊이추정.
      if (first.kind !== 'hangul' || !joined.has(first.text + second.term)) return undefined;
    }
    const term = joinedTerm(first, second);
    const kind = first.kind === 'latin' && second.kind === 'latin' ? 'latin' : 'hangul';
    const made = termOf(term, reader.termId(term), kind, true);
    first.pairs ??= new Map();
    first.pairs.set(second.termId, made.id);
    return made;
  };

  notes.forEach((fields, index) => {
    mentions.clear();
    const each = (lines: readonly Piece[][], isHead: boolean, share: number, places: number) => {
      for (const line of lines) {
        for (const {words, compounds} of line) {
          for (const word of words) {
            mentions.add(word.termId, share, places);
            const {parts} = terms[word.termId] as Counted;
            if (parts) for (const {id} of parts) mentions.add(id, share * PART, places);
            for (const {term, termId, kind} of word.inner) {
              termOf(term, termId, kind, false);
              mentions.add(termId, share * PART, places);
            }
          }
          for (const {term, termId} of compounds) {
            termOf(term, termId, 'latin', true);
            mentions.add(termId, share, places);
          }
        }
        if (!settings.neighbours && !isHead) continue;
        neighbours(line, (first, second, isTight) => {
          const pair = pairOf(first, second, isTight || isHead);
          if (pair) mentions.add(pair.id, share, places);
        });
      }
    };
    each(fields.name, true, 0, IN_NAME);
    each(fields.subtitle, true, 0, IN_SUBTITLE);
    each(fields.label, true, 0, IN_LABEL);
    each(fields.notes.slice(0, 1), false, 1, IN_LEAD);
    each(fields.notes.slice(1), false, 1, 0);
    const whole = wholeTerm(readWords(documents[index]?.name ?? ''));
    if (whole !== '') {
      const named = termOf(whole, reader.termId(whole), 'latin', true);
      mentions.add(named.id, 0, IN_NAME);
      put(named, NAMED, index);
    }
    const relativeLength = (lengths[index] ?? 0) / Math.max(1, mean);
    mentions.forEach((id, count, places) => {
      put(terms[id] as Counted, impactLevel(count, places, relativeLength, settings.impact), index);
    });
  });

  const found = all().filter((one) => one.term !== '' && one.lists.length > 0);
  const mined = settings.pairs ? minePairs(documents) : new Map<string, string[]>();
  const entries: TermEntry[] = found.map(({term, isPair, lists, parts}) => ({
    term,
    isPair,
    lists,
    words: [
      ...(parts && isAll(parts, term) ? [parts.map((part) => part.term).join('+')] : []),
      ...(mined.get(term) ?? []),
    ],
  }));
  entries.push(...wordLists(found, documents));
  return entries;
}

/** Whether parts are all of a word: 가지 is not what 가지치기 means. */
function isAll(parts: readonly Counted[], word: string): boolean {
  return parts.reduce((sum, {term}) => sum + term.length, 0) === word.length;
}

function put(one: Counted, list: number, document: number): void {
  const documents = one.lists[list] ?? [];
  one.lists[list] = documents;
  if (documents.at(-1) !== document) documents.push(document);
}

function sketchPlace(first: ReadWord, second: ReadWord): number {
  return (Math.imul(first.textId + 1, 0x9e3779b1) ^ Math.imul(second.termId + 1, 0x85ebca6b)) >>> SKETCH_SHIFT;
}
