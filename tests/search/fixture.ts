import {fileURLToPath} from 'node:url';
import {openSearch, type Search} from '../../src/client/search/search.ts';
import {buildIndex} from '../../src/derived/search/buildIndex.ts';
import {type SearchRecord, searchRecords} from '../../src/derived/search/searchRecords.ts';
import type {SearchDocument} from '../../src/papers/search/searchIndex.ts';
import {loadArchive} from './loadArchive.ts';
import type {Find} from './measure.ts';
import {serveIndex, type Transfers} from './serveIndex.ts';

const SITE = fileURLToPath(new URL('../fixtures/search', import.meta.url));
export const BASE_URL = '/haru/';

/** What the site would index of the frozen archive. */
export async function frozenRecords(): Promise<SearchRecord[]> {
  return searchRecords({
    catalogue: await loadArchive(SITE, BASE_URL),
    otherPages: [{title: '이 사이트에 대하여', permalink: `${BASE_URL}docs/about`, source: '@site/docs/about.md'}],
    siteDir: SITE,
    baseUrl: BASE_URL,
  });
}

/** Makes the index of the frozen archive, and a search that reads it as a browser would. */
export async function openFrozenArchive(): Promise<{
  documents: SearchDocument[];
  find: Find;
  /** Those alone that lack no word of the query. */
  findAll: Find;
  search: Search['search'];
  take(): Transfers;
}> {
  const records = await frozenRecords();
  const {take} = serveIndex(buildIndex(records), BASE_URL);
  const {search} = openSearch({indexUrl: `${BASE_URL}search/`});
  return {
    documents: records.map(({document}) => document),
    find: async (query, limit) => (await search(query, {limit})).hits.map(({name}) => name),
    findAll: async (query, limit) =>
      (await search(query, {limit})).hits.filter(({lacks}) => lacks.length === 0).map(({name}) => name),
    search,
    take,
  };
}
