import {stat} from 'node:fs/promises';
import {join} from 'node:path';

import {isDayPath} from '../papers/day/dates.ts';
import {strayPage} from '../papers/day/strayPage.ts';
import type {Problem} from '../papers/day/types.ts';
import {unreadable} from './readAuthorFile.ts';
import {walkFolder} from './walkFolder.ts';

/**
 * Finds what lies below `docs` and would be missing from the site without a word: see `strayPage`, and days that are
 * folders, or links to nothing.
 *
 * @returns in the order of their paths
 */
export async function findStrayPages(siteDir: string): Promise<Problem[]> {
  const found = await Promise.all(
    walkFolder(join(siteDir, 'docs')).map(async ({path: below, kind}) => {
      const path = `docs/${below}`;
      if (!isDayPath(path)) return kind === 'folder' ? undefined : strayPage(path);
      return kind === 'file' ? undefined : noFile(siteDir, path);
    }),
  );
  return found.filter((problem) => problem !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function noFile(siteDir: string, path: string): Promise<Problem | undefined> {
  try {
    const found = await stat(join(siteDir, path));
    return found.isFile() ? undefined : unreadable(path, Object.assign(new Error(), {code: 'EISDIR'}));
  } catch (error) {
    return unreadable(path, error);
  }
}
