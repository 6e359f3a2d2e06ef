import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';

import {
  bundlePath,
  FACETS_PATH,
  MANIFEST_PATH,
  type SearchBundle,
  type SearchDocument,
  type SearchManifest,
  shardPath,
} from '../../papers/search/searchIndex.ts';
import {collectTerms} from './collectTerms.ts';
import {encodeShard, type TermEntry} from './encodeShard.ts';
import type {SearchRecord} from './searchRecords.ts';

/**
 * Makes the index of an archive: all its files by their paths. The same records give the same bytes.
 *
 * @param records newest first, those without a date last
 * @param shardCount how many files the terms are spread over
 */
export function buildIndex(records: readonly SearchRecord[], shardCount: number): Map<string, Uint8Array> {
  const documents = records.map(({document}) => document);
  const version = createHash('sha256').update(JSON.stringify(records)).digest('base64url').slice(0, 10);
  const {entries, nouns} = collectTerms(documents);
  const shards = split(entries, shardCount);
  const bundles = byDate(documents);
  const facets = [...facetEntries(records, 'organisations'), ...facetEntries(records, 'topics')];
  const manifest: SearchManifest = {
    version,
    bundles: [...bundles].map(([date, {length}]) => [date, length]),
    shards: shards.slice(1).map(([first]) => first?.term ?? '\uffff'),
    organisations: names(records, 'organisations'),
    topics: names(records, 'topics'),
    nouns,
  };
  return new Map([
    [MANIFEST_PATH, compressJson(manifest)],
    [
      FACETS_PATH,
      gzipSync(
        encodeShard(
          version,
          facets.sort((a, b) => (a.term < b.term ? -1 : 1)),
        ),
      ),
    ],
    ...shards.map((shard, index) => [shardPath(index), gzipSync(encodeShard(version, shard))] as const),
    ...[...bundles].map(([date, list]) => [bundlePath(date), bundle(version, list)] as const),
  ]);
}

/** Documents of one date stand together. */
function byDate(documents: readonly SearchDocument[]): Map<string, SearchDocument[]> {
  const dates = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const list = dates.get(document.date);
    if (list) list.push(document);
    else dates.set(document.date, [document]);
  }
  return dates;
}

function bundle(version: string, documents: SearchDocument[]): Uint8Array {
  return compressJson({version, documents} satisfies SearchBundle);
}

function compressJson(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), {level: 9});
}

/** Cuts sorted terms into parts of about one weight; there may be empty ones at the end. */
function split(entries: readonly TermEntry[], count: number): TermEntry[][] {
  const weight = ({lists, words = []}: TermEntry) =>
    4 + 10 * words.length + lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const total = entries.reduce((sum, entry) => sum + weight(entry), 0);
  const shards: TermEntry[][] = Array.from({length: count}, () => []);
  let passed = 0;
  for (const entry of entries) {
    shards[Math.min(count - 1, Math.floor((passed / total) * count))]?.push(entry);
    passed += weight(entry);
  }
  // A heavy term may jump over a part: the browser finds terms by the first of each.
  const full = shards.filter(({length}) => length > 0);
  return [...full, ...shards.filter(({length}) => length === 0)];
}

type FacetKind = 'organisations' | 'topics';

function facetEntries(records: readonly SearchRecord[], kind: FacetKind): TermEntry[] {
  const documentsOf = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const {slug} of record[kind]) {
      const list = documentsOf.get(slug);
      if (list) list.push(index);
      else documentsOf.set(slug, [index]);
    }
  });
  return [...documentsOf].map(([slug, list]) => ({term: `${kind}:${slug}`, isPair: false, lists: [list]}));
}

function names(records: readonly SearchRecord[], kind: FacetKind): [string, string][] {
  const known = new Map(records.flatMap((record) => record[kind]).map(({slug, name}) => [slug, name]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1));
}
