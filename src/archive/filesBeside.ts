import {readdir} from 'node:fs/promises';
import {dirname, join, posix, sep} from 'node:path';

import type {Day} from '../papers/day/types.ts';

/** Lists the files in each day's folder and below, as an author writes them: `./asset/a.png`. */
export async function filesBesideDays(
  siteDir: string,
  days: readonly Day[],
): Promise<(day: Day) => ReadonlySet<string>> {
  const folders = new Map<string, Promise<ReadonlySet<string>>>();
  for (const day of days) {
    const folder = dirname(day.path);
    if (!folders.has(folder)) folders.set(folder, listFiles(join(siteDir, folder)));
  }
  const listed = new Map(
    await Promise.all([...folders].map(async ([folder, files]) => [folder, await files] as const)),
  );
  return (day) => listed.get(dirname(day.path)) ?? new Set();
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder, {recursive: true});
  const folders = new Set(names.map(dirname));
  const files = names.filter((name) => !folders.has(name));
  return new Set(files.map((name) => `./${name.split(sep).join(posix.sep)}`));
}
