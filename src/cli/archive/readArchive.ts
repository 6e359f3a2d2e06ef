import {statSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, posix, relative, sep} from 'node:path';

import {isDayPath} from '../../papers/day/dates.ts';
import type {Day} from '../../papers/day/types.ts';
import {readPages} from './readPages.ts';

/** Where days lie below a site. */
export const PAPERS_FOLDER = 'docs/papers';

/** Reads all days of a site, in the order of their paths; none where nothing was written yet. Only changed pages are parsed. */
export async function readArchive(siteDir: string): Promise<Day[]> {
  const pages = await readPages(siteDir, await dayPaths(siteDir));
  return pages.map(({day}) => day);
}

/** The paths of all days below `siteDir`, in order, with `/` between their parts. */
export async function dayPaths(siteDir: string): Promise<string[]> {
  const entries = await readdir(join(siteDir, PAPERS_FOLDER), {recursive: true, withFileTypes: true}).catch(() => []);
  return entries
    .map((entry) => ({entry, file: join(entry.parentPath, entry.name)}))
    .map(({entry, file}) => ({entry, file, path: relative(siteDir, file).split(sep).join(posix.sep)}))
    .filter(({entry, file, path}) => isDayPath(path) && (entry.isFile() || isFile(file)))
    .map(({path}) => path)
    .sort();
}

/** A folder, or a link to nothing, is no page: `findStrayPages` reports it. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
