import {gzipSync} from 'node:zlib';
import MiniSearch from 'minisearch';

import type {SearchRecord} from '../../src/derived/search/searchRecords.ts';
import {atoms, syllablePairs} from '../../src/papers/search/searchTerms.ts';
import type {Find} from './measure.ts';

/** MiniSearch as it comes, BM25+ over any of the query's words, with Hangul cut into pairs of syllables: the yardstick. */
export function openMiniSearch(records: readonly SearchRecord[]): {find: Find; bytes: number} {
  const index = new MiniSearch({
    fields: ['name', 'subtitle', 'organisations', 'text'],
    storeFields: ['name'],
    tokenize: (text) =>
      atoms(text).flatMap(({kind, text: word}) =>
        kind === 'hangul' && word.length > 1 ? syllablePairs(word) : [word],
      ),
  });
  index.addAll(
    records.map(({document: {name, subtitle = '', organisations, text}}, id) => ({
      id,
      name,
      subtitle,
      organisations: organisations.join(' '),
      text,
    })),
  );
  return {
    find: async (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({name}) => name),
    bytes: gzipSync(JSON.stringify(index)).length,
  };
}
