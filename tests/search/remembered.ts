import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {loadLibrary} from '../../src/archive/loadLibrary.ts';
import type {RankSettings} from '../../src/client/search/rankSettings.ts';
import {openSearch} from '../../src/client/search/search.ts';
import {buildIndex} from '../../src/derived/search/buildIndex.ts';
import type {TermSettings} from '../../src/derived/search/collectTerms.ts';
import {type SearchRecord, searchRecords} from '../../src/derived/search/searchRecords.ts';
import {loadArchive} from './loadArchive.ts';
import type {Find, Sought} from './measure.ts';
import {serveIndex, type Transfers} from './serveIndex.ts';

const SITE = fileURLToPath(new URL('../fixtures/search/remembered', import.meta.url));
const BASE_URL = '/haru/';

/** What a query is written from. */
export type RememberedKind = 'gist' | 'mixed' | 'question' | 'name' | 'date' | 'organisation' | 'author';

/**
 * An archive of 386 notes of natural length, 300 to 16,000 characters, Korean, English and mixed, about papers that exist. What
 * a note says of its paper was written by hand; the talk around it was made from the field's words, no sentence twice.
 */
export async function rememberedRecords(): Promise<SearchRecord[]> {
  const archive = await loadArchive(SITE, BASE_URL);
  const {cslOf} = loadLibrary(SITE, archive.days);
  return searchRecords({catalogue: archive, siteDir: SITE, baseUrl: BASE_URL, cslOf});
}

/**
 * Queries written from what a paper is about, not from the words of its note, each with the one paper meant. They were
 * written before any engine had answered them: change one only if its judgement is wrong, never because it is not found.
 */
export function rememberedQueries(records: readonly SearchRecord[]): Sought<RememberedKind>[] {
  const names = new Map(records.map(({document: {id, name}}) => [id, name]));
  const lines = readFileSync(`${SITE}/queries.tsv`, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [kind, query = '', id] = line.split('\t');
    const name = names.get(id);
    if (!name) throw new Error(`the archive has no paper ${id}: ${query}`);
    return {kind: kind as RememberedKind, query, sections: [name]};
  });
}

/** Makes the index of these notes, and a search that reads it as a browser would. */
export function openRemembered(
  records: readonly SearchRecord[],
  {ranking, terms}: {ranking?: RankSettings; terms?: TermSettings} = {},
): {find: Find; take(): Transfers; bytes: number} {
  const files = buildIndex(records, undefined, terms);
  const {take} = serveIndex(files, BASE_URL);
  const {search} = openSearch({indexUrl: `${BASE_URL}search/`, ranking});
  return {
    find: async (query, limit) => (await search(query, {limit})).hits.map(({name}) => name),
    take,
    bytes: [...files.values()].reduce((sum, {length}) => sum + length, 0),
  };
}
