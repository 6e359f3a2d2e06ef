import {bundlePath, FACETS_PATH, MANIFEST_PATH, shardPath} from '../../papers/search/searchIndex.ts';
import type {MakeOutputs} from '../output.ts';
import {buildIndex} from './buildIndex.ts';
import {searchRecords} from './searchRecords.ts';

/** So many papers fill a shard: some 8 to 12 KB, which is what a query's pair of syllables costs. */
const PAPERS_A_SHARD = 25;

/**
 * The search index. Its paths are known beforehand; what is in the files is made, all at once, when the first is asked for:
 * under `docusaurus start` at the first query after a change.
 */
export const searchFiles: MakeOutputs = (context) => {
  const {catalogue, otherPages = []} = context;
  const count = shardCount(catalogue.papers.length);
  let files: Promise<Map<string, Uint8Array>> | undefined;
  const build = async () => buildIndex(await searchRecords(context), count);
  const dates = [...new Set([...catalogue.days.map(({date}) => date), ...(otherPages.length > 0 ? [''] : [])])];
  const paths = [MANIFEST_PATH, FACETS_PATH, ...Array.from({length: count}, (_, index) => shardPath(index))];
  return [...paths, ...dates.map(bundlePath)].map((path) => ({
    path,
    async content() {
      files ??= build();
      const content = (await files).get(path);
      if (!content) throw new Error(`the search index has no ${path}`);
      return content;
    },
  }));
};

export function shardCount(papers: number): number {
  return Math.max(1, Math.ceil(papers / PAPERS_A_SHARD));
}
