import {compactDate, monthFolder} from '../../src/papers/day/dates.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';

const DAY_MS = 86_400_000;

/** The newest day of every generated archive: that of the author's own page. */
export const LAST_DATE = '2025-10-22' as IsoDate;

/** The last `count` weekdays up to and with `last`, oldest first. */
export function archiveDates(count: number, last: IsoDate = LAST_DATE): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = last; dates.length < count; date = shift(date, -1)) {
    if (isWeekday(date)) dates.push(date);
  }
  return dates.reverse();
}

/** The weekday after a date. */
export function nextWeekday(date: IsoDate): IsoDate {
  let next = shift(date, 1);
  while (!isWeekday(next)) next = shift(next, 1);
  return next;
}

/** Whether a day's notes use maths: one weekday in twenty, the same one however long the archive is. */
export function isMathsDay(date: IsoDate): boolean {
  return weekdayNumber(date) % 20 === 10;
}

/** How a day is made into a page: of a hundred weekdays one is compiled as MDX, and one hydrates in the browser. */
export function kindOfDay(date: IsoDate): 'data' | 'compiled' | 'hydrating' {
  const place = weekdayNumber(date) % 100;
  if (place === 33) return 'compiled';
  return place === 77 ? 'hydrating' : 'data';
}

function weekdayNumber(date: IsoDate): number {
  const daysSinceEpoch = Date.parse(date) / DAY_MS;
  // 5 January 1970 was a Monday.
  return Math.floor((daysSinceEpoch - 4) / 7) * 5 + ((new Date(date).getUTCDay() + 6) % 7);
}

/** A day's address without its ending: `papers/y2025/oct/20251022`, the same below `docs` on disk and on the site. */
export function dayPath(date: IsoDate): string {
  return `papers/${monthFolder(date)}/${compactDate(date)}`;
}

function shift(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

function isWeekday(date: IsoDate): boolean {
  return new Date(date).getUTCDay() % 6 !== 0;
}
