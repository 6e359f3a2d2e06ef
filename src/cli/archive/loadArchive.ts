import {join, posix} from 'node:path';
import {codeKey} from '../../archive/codeKey.ts';
import {diskPath} from '../../archive/diskPath.mjs';
import {filesBesideDays} from '../../archive/filesBeside.ts';
import {findStrayPages} from '../../archive/findStrayPages.ts';
import {otherAddresses} from '../../archive/otherAddresses.ts';
import {otherPageFaults} from '../../archive/otherPageFaults.ts';
import {readAuthorFile} from '../../archive/readAuthorFile.ts';
import {sidebarFaults} from '../../archive/sidebarFaults.ts';
import {openTextCache, type TextCache} from '../../archive/textCache.ts';
import {type Archive, createArchive} from '../../lint/archive.ts';
import type {LintPage} from '../../lint/page.ts';
import type {IsoDate, Problem} from '../../papers/day/types.ts';
import {type KeptSize, readFigureSizes} from './figureSizes.ts';
import {dayPaths, PAPERS_FOLDER} from './readArchive.ts';
import type {DataFile} from './readDataFile.ts';
import {CACHE_FOLDER, type PageReader, readPages} from './readPages.ts';

export interface LoadedArchive {
  archive: Archive;
  /** What is wrong with the author's YAML and JSON, and with files that are in no day's place; it stops a build too. */
  dataProblems: Problem[];
}

/**
 * Reads a site's days and the files around them as the rules need them.
 *
 * @param options.today for tests; the date that has begun somewhere on earth
 * @param options.read reads a page that is new or was changed
 */
export async function loadArchive(
  siteDir: string,
  {today = latestToday(), read}: {today?: IsoDate; read?: PageReader} = {},
): Promise<LoadedArchive> {
  const pages = await readPages(siteDir, await dayPaths(siteDir), {read});
  const cache = openTextCache<KeptSize | DataFile>(join(siteDir, CACHE_FOLDER, 'files'), codeKey());
  const [filesBeside, figureSizes, others, data, strays] = await Promise.all([
    filesBesideDays(
      siteDir,
      pages.map(({day}) => day),
    ),
    readFigureSizes(siteDir, pages, cache as TextCache<KeptSize>),
    otherAddresses(siteDir),
    readDataFiles(siteDir, pages, cache as TextCache<DataFile>),
    findStrayPages(siteDir),
  ]);
  await cache.save();
  return {
    archive: createArchive(pages, {
      filesBeside,
      figureSizes,
      otherAddresses: others,
      hasFile: (path) => diskPath(siteDir, path) !== undefined,
      knownLabels: data.flatMap(({labels}) => labels),
      today,
    }),
    dataProblems: [
      ...strays,
      ...otherPageFaults(siteDir),
      ...sidebarFaults(
        siteDir,
        pages.map(({day}) => day),
      ),
      ...data.flatMap(({problems}) => problems),
    ],
  };
}

/** In no time zone is it later. */
function latestToday(): IsoDate {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10) as IsoDate;
}

async function readDataFiles(
  siteDir: string,
  pages: readonly LintPage[],
  cache: TextCache<DataFile>,
): Promise<DataFile[]> {
  const folders = [...new Set(pages.map(({day}) => posix.dirname(day.path)))];
  const paths = [
    ...['organisations.yml', 'topics.yml'].map((name) => posix.join(PAPERS_FOLDER, name)),
    ...folders.map((folder) => posix.join(folder, 'library.json')),
  ];
  const data = await Promise.all(
    paths.map(async (path): Promise<DataFile | undefined> => {
      const file = readAuthorFile(siteDir, path);
      if (!file) return undefined;
      const {text, problems} = file;
      if (problems.length > 0) return {problems, labels: []};
      const kept = cache.get(path, text);
      if (kept) return kept;
      const {readDataFile} = await import('./readDataFile.ts');
      const data = readDataFile(text, path);
      cache.set(path, text, data);
      return data;
    }),
  );
  return data.filter((file) => file !== undefined);
}
