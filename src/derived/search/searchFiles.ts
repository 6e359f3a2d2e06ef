import {MANIFEST_PATH, shardPath, textsPath} from '../../papers/search/searchIndex.ts';
import type {MakeOutputs} from '../output.ts';
import {buildIndex, fileCounts} from './buildIndex.ts';
import {searchRecords} from './searchRecords.ts';

/**
 * The search index. Its paths are known beforehand, from how long the notes are; what is in the files is made, all at once,
 * when the first is asked for: under `docusaurus start` at the first query after a change.
 */
export const searchFiles: MakeOutputs = (context) => {
  const {catalogue, otherPages = []} = context;
  const counts = fileCounts([
    ...catalogue.papers.map(({paper}) => paper.text.length),
    ...catalogue.days.filter(({papers}) => papers.length === 0).map(() => undefined),
    ...otherPages.map(() => undefined),
  ]);
  let files: Promise<Map<string, Uint8Array>> | undefined;
  const build = async () => buildIndex(await searchRecords(context), counts);
  const paths = [
    MANIFEST_PATH,
    ...Array.from({length: counts.shards}, (_, index) => shardPath(index)),
    ...Array.from({length: counts.texts}, (_, index) => textsPath(index)),
  ];
  return paths.map((path) => ({
    path,
    async content() {
      files ??= build();
      const content = (await files).get(path);
      if (!content) throw new Error(`the search index has no ${path}`);
      return content;
    },
  }));
};
