import type {IsoDate} from '../papers/day/types.ts';

/** The months that are over for the feed of days, newest first: each has an archive. The newest month is the feed's own. */
export function archivedMonths(days: readonly {date: IsoDate}[]): string[] {
  return [...new Set(days.map(monthOf))].reverse().slice(1);
}

/** `2025-10`, by which a month's archive is named. */
export function monthOf({date}: {date: IsoDate}): string {
  return date.slice(0, 7);
}

/** The archive of a month, below the base URL. */
export function archiveFile(month: string): string {
  return `archive/${month}.xml`;
}
