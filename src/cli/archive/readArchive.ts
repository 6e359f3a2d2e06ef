import {join} from 'node:path';

import {filesBelow} from '../../archive/walkFolder.ts';
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
  return filesBelow(join(siteDir, PAPERS_FOLDER))
    .map((path) => `${PAPERS_FOLDER}/${path}`)
    .filter(isDayPath)
    .sort();
}
