import {posix} from 'node:path';

import {compactDate, dayPath, parseDayPath} from '../../papers/day/dates.ts';
import {nearest} from '../../papers/day/nearest.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import {CommandError} from '../CommandError.ts';
import {dayPaths} from './readArchive.ts';

/** The page of a day, by its path below the site. */
export interface DatedPage {
  path: string;
  date: IsoDate;
}

/** The pages of a site that lie where their date says, the newest last. */
export async function datedPages(siteDir: string): Promise<DatedPage[]> {
  const pages = (await dayPaths(siteDir)).flatMap((path) => {
    const file = parseDayPath(path);
    return 'date' in file ? [{path, date: file.date}] : [];
  });
  return pages.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Finds the page of a date.
 *
 * @param paths of the site's days
 * @throws CommandError where there is none, with the page whose date was most likely meant
 */
export function pageOfDate(paths: readonly string[], date: IsoDate): string {
  const wanted: readonly string[] = [dayPath(date, 'mdx'), dayPath(date, 'md')];
  const page = paths.find((path) => wanted.includes(path));
  if (page !== undefined) return page;
  const byName = new Map(paths.map((path) => [posix.parse(path).name, path]));
  const near = nearest(compactDate(date), byName.keys());
  throw new CommandError(`${date}의 글이 없습니다${suggestion(near === undefined ? undefined : byName.get(near))}`);
}

/** The line that says which page was most likely meant; empty where none is near. */
export function suggestion(near: string | undefined): string {
  return near === undefined ? '' : `\n    → ${near}을(를) 뜻했나요?`;
}
