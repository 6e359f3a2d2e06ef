import {readdir, stat} from 'node:fs/promises';
import {join, posix, relative, sep} from 'node:path';

import {isDayPath} from '../papers/day/dates.ts';
import {strayPage} from '../papers/day/strayPage.ts';
import type {Problem} from '../papers/day/types.ts';
import {unreadable} from './readAuthorFile.ts';

/**
 * Finds what lies below `docs` and would be missing from the site without a word: see `strayPage`, and days that are
 * folders, or links to nothing.
 *
 * @returns in the order of their paths
 */
export async function findStrayPages(siteDir: string): Promise<Problem[]> {
  const entries = await readdir(join(siteDir, 'docs'), {recursive: true, withFileTypes: true}).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join(posix.sep);
      if (!isDayPath(path)) return entry.isDirectory() ? undefined : strayPage(path);
      return entry.isFile() ? undefined : noFile(siteDir, path);
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
