import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';

import {
  MANIFEST_PATH,
  packDates,
  type SearchDocument,
  type SearchManifest,
  type SearchTexts,
  shardPath,
  textsPath,
  WORD_LISTS,
} from '../../papers/search/searchIndex.ts';
import {wholeTerm, words} from '../../papers/search/searchTerms.ts';
import {collectTerms, type TermSettings} from './collectTerms.ts';
import {encodeShard, sharedLength, type TermEntry} from './encodeShard.ts';
import type {SearchRecord} from './searchRecords.ts';
import {shownText} from './shownText.ts';

/** Over how many files the terms, and the texts, are spread. */
export interface FileCounts {
  shards: number;
  texts: number;
}

/** A file may have so many characters of terms or text: some 3 and 2 KB as they are sent. */
const CHARACTERS_A_SHARD = 5000;
const CHARACTERS_A_TEXT = 2000;
/** So many files at most: the manifest names the first term of each, and a site has a limit. */
const MOST_SHARDS = 5000;
const MOST_TEXTS = 8000;
/** Beside its notes a section has a name, a date and an address. */
const HEAD = 200;
/** What is taken for a page whose text is not at hand. */
const PAGE = 2000;

/** How many files an index has, by the lengths of its documents' texts. */
export function fileCounts(lengths: readonly (number | undefined)[]): FileCounts {
  const sum = (most: number) =>
    lengths.reduce((total: number, length = PAGE) => total + HEAD + Math.min(length, most), 0);
  return {
    shards: between(1, sum(Number.POSITIVE_INFINITY) / CHARACTERS_A_SHARD, MOST_SHARDS),
    texts: between(1, sum(shownText.longest) / CHARACTERS_A_TEXT, MOST_TEXTS),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, Math.ceil(value)));
}

/**
 * Makes the index of an archive: all its files by their paths. The same records give the same bytes.
 *
 * @param records newest first, those without a date last
 */
export function buildIndex(
  records: readonly SearchRecord[],
  counts: FileCounts = fileCounts(records.map(({document}) => document.text.length)),
  settings?: TermSettings,
): Map<string, Uint8Array> {
  const documents = records.map(({document}) => document);
  const version = createHash('sha256').update(JSON.stringify(records)).digest('base64url').slice(0, 10);
  const entries = [
    ...collectTerms(documents, settings),
    ...facetEntries(records, 'organisations'),
    ...facetEntries(records, 'topics'),
  ];
  entries.sort((a, b) => (a.term < b.term ? -1 : 1));
  nameFacets(entries, records);
  const shards = cut(entries, counts.shards, weight);
  const shown = documents.map((document): Omit<SearchDocument, 'authors'> => {
    const {authors, ...rest} = document;
    return {...rest, text: shownText(document.text)};
  });
  const texts = cut(shown, counts.texts, ({text}) => text.length + HEAD);
  const manifest: SearchManifest = {
    version,
    dates: packDates(countDates(documents)),
    texts: texts.map(({length}) => length),
    shards: shards.slice(1).map(([first], index) => (first ? beginning(first.term, shards[index]) : '\uffff')),
  };
  return new Map([
    [MANIFEST_PATH, compressJson(manifest)],
    ...shards.map((shard, index) => [shardPath(index), gzipSync(encodeShard(version, shard))] as const),
    ...texts.map(
      (list, index) => [textsPath(index), compressJson({version, documents: list} satisfies SearchTexts)] as const,
    ),
  ]);
}

function weight({size, words}: TermEntry): number {
  return 4 + 8 * words.length + size;
}

/** As much of a shard's first term as tells it from the last of the shard before. */
function beginning(term: string, before: readonly TermEntry[] = []): string {
  return term.slice(0, sharedLength(before.at(-1)?.term ?? '', term) + 1);
}

function countDates(documents: readonly SearchDocument[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const {date} of documents) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts];
}

function compressJson(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value));
}

/** Cuts a list into parts of about one weight, in its order; there may be empty ones at the end. */
function cut<T>(all: readonly T[], count: number, weigh: (one: T) => number): T[][] {
  const weights = all.map(weigh);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const parts: T[][] = Array.from({length: count}, () => []);
  let passed = 0;
  all.forEach((one, index) => {
    parts[Math.min(count - 1, Math.floor((passed / total) * count))]?.push(one);
    passed += weights[index] as number;
  });
  // What is heavy may jump over a part: the browser finds a term by the first of each.
  const full = parts.filter(({length}) => length > 0);
  return [...full, ...parts.filter(({length}) => length === 0)];
}

type FacetKind = 'organisations' | 'topics';

/** So many organisations or topics can be chosen from; others are found by their names. */
const MOST_CHOICES = 40;

/** Which documents each has, and which there are most of, as `slug name`. */
function facetEntries(records: readonly SearchRecord[], kind: FacetKind): TermEntry[] {
  const members = new Map<string, {name: string; list: number[]}>();
  records.forEach((record, index) => {
    for (const {slug, name} of record[kind]) {
      const one = members.get(slug) ?? {name, list: []};
      members.set(slug, one);
      one.list.push(index);
    }
  });
  const choices = [...members].sort(([a, one], [b, other]) => other.list.length - one.list.length || (a < b ? -1 : 1));
  return [
    ...choices.map(([slug, {list}]) => ({
      term: `${WORD_LISTS.facet}${kind}:${slug}`,
      isPair: true,
      size: list.length,
      lists: () => [list],
      words: [],
    })),
    {
      term: `${WORD_LISTS.facet}${kind}`,
      isPair: true,
      size: 0,
      lists: () => [],
      words: choices.slice(0, MOST_CHOICES).map(([slug, {name}]) => `${slug} ${name}`),
    },
  ].filter(({size, words}) => size + words.length > 0);
}

/** The term of an organisation's name says so, for who asks for the organisation and not for the word. */
function nameFacets(entries: readonly TermEntry[], records: readonly SearchRecord[]): void {
  const named = new Map(
    records.flatMap(({organisations}) => organisations.map(({slug, name}) => [slug, name] as const)),
  );
  for (const [slug, name] of [...named].sort()) {
    const entry = findEntry(entries, wholeTerm(words(name)));
    if (entry) entry.words = [...entry.words, `${WORD_LISTS.facet}${slug} ${name}`];
  }
}

/** @param entries sorted by their terms */
function findEntry(entries: readonly TermEntry[], term: string): TermEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as TermEntry).term < term) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.term === term ? entries[low] : undefined;
}
