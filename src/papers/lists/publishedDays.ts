import type {Day} from '../day/types.ts';
import type {PublishedDay} from './followUps.ts';

/** A day and the address that the site gave it. */
export interface LoadedDay extends Day {
  permalink: string;
  /** In a published site only: the page is written, and nothing but a link leads to it. */
  unlisted?: boolean;
}

/** The days that have a date and are listed, oldest first. */
export function publishedDays(days: readonly LoadedDay[]): PublishedDay[] {
  return days
    .filter((day): day is LoadedDay & PublishedDay => day.date !== undefined && !day.unlisted)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The days that have a page, and are in no list. */
export function unlistedDays(days: readonly LoadedDay[]): LoadedDay[] {
  return days.filter(({unlisted}) => unlisted);
}
