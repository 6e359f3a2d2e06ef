import {readdir} from 'node:fs/promises';
import {join, posix, sep} from 'node:path';

import {isDayPath} from '../../papers/dates.ts';
import type {Day} from '../../papers/types.ts';
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
  const names = await readdir(join(siteDir, PAPERS_FOLDER), {recursive: true}).catch(() => []);
  return names
    .map((name) => posix.join(PAPERS_FOLDER, name.split(sep).join(posix.sep)))
    .filter(isDayPath)
    .sort();
}
