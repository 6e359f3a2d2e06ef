import {openPages, type PagesOptions, type ParsePage} from '../../archive/pages.ts';
import {openStore} from '../../archive/store.mjs';
import type {LintPage} from '../../lint/page.ts';

/**
 * Reads pages of a site, in the order of their paths. A page whose text a build, a preview or a command has parsed before is not
 * parsed again: the parser is not even loaded where nothing changed.
 *
 * @param paths of all days, see `dayPaths`
 */
export async function readPages(
  siteDir: string,
  paths: readonly string[],
  {parse = parseLazily, readFile}: Pick<PagesOptions, 'parse' | 'readFile'> = {},
): Promise<LintPage[]> {
  const store = openStore(siteDir);
  const pages = openPages({siteDir, store, hasTrees: false, parse, readFile});
  const read = await Promise.all(paths.map(pages.read));
  store.sweep('pages');
  return read;
}

/** Here, where modules are those of Node: an editor loads this file with neither a bundler nor jiti. */
const parseLazily: ParsePage = async (text, path) => {
  const {readPage} = await import('../../lint/readPage.ts');
  const {text: _, ...read} = readPage(text, path);
  return {read};
};
