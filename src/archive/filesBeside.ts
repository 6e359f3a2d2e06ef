import {dirname, join} from 'node:path';

import type {Day} from '../papers/day/types.ts';
import {filesBelow} from './walkFolder.ts';

/** Lists the files in each day's folder and below, as an author writes them: `./asset/a.png`. */
export function filesBesideDays(siteDir: string, days: readonly Day[]): (day: Day) => ReadonlySet<string> {
  const folders = [...new Set(days.map(({path}) => dirname(path)))];
  const listed = new Map(
    folders.map((folder) => [folder, new Set(filesBelow(join(siteDir, folder)).map((path) => `./${path}`))]),
  );
  return (day) => listed.get(dirname(day.path)) ?? new Set();
}
