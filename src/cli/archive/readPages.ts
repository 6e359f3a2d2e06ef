import {join} from 'node:path';
import {codeKey} from '../../archive/codeKey.ts';
import {type AuthorFile, readAuthorFile} from '../../archive/readAuthorFile.ts';
import {openTextCache} from '../../archive/textCache.ts';
import type {LintPage, ReadPage} from '../../lint/page.ts';

/** Where what was read of the days is kept, below the site. */
export const CACHE_FOLDER = 'node_modules/.cache/haru-papers/days';

/** Reads a page's text, see `readPage`. */
export type PageReader = (text: string, path: string) => LintPage | Promise<LintPage>;

/** Where pages come from. */
export interface PageSources {
  read?: PageReader;
  readFile?: (path: string) => AuthorFile | undefined;
}

/**
 * Reads pages of a site, in the order of their paths. A page whose text is the one of the last run is not parsed: the
 * parser is not even loaded where nothing changed.
 *
 * @param paths of all days, see `dayPaths`: what is not among them is dropped from the cache
 * @param options.read reads a page that is new or was changed
 * @param options.readFile reads a file below the site, from elsewhere than its folder
 */
export async function readPages(
  siteDir: string,
  paths: readonly string[],
  {read = readLazily, readFile = (path) => readAuthorFile(siteDir, path)}: PageSources = {},
): Promise<LintPage[]> {
  const cache = openTextCache<ReadPage>(join(siteDir, CACHE_FOLDER, 'pages'), codeKey());
  const pages = await Promise.all(
    paths.map(async (path): Promise<LintPage> => {
      const {text, problems} = readFile(path) ?? {text: '', problems: []};
      const kept = cache.get(path, text);
      const page = kept ? {...kept, text} : await read(text, path);
      const {text: _, ...rest} = page;
      if (!kept) cache.set(path, text, rest);
      // What is wrong with the bytes is no matter of the text that was made of them.
      if (problems.length === 0) return page;
      return {...page, day: {...page.day, problems: [...problems, ...page.day.problems]}};
    }),
  );
  await cache.save();
  return pages;
}

async function readLazily(text: string, path: string): Promise<LintPage> {
  const {readPage} = await import('../../lint/readPage.ts');
  return readPage(text, path);
}
