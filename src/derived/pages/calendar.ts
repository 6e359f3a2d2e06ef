import type {IsoDate} from '../../papers/day/types.ts';
import type {MonthSummary} from './archive.ts';

/** A day of a calendar. */
export interface CalendarDay {
  date: IsoDate;
  permalink: string;
  papers: number;
  /** Of its first papers, in one line. */
  names: string;
}

/** A month of a calendar, and the days of it that have papers. */
export interface CalendarMonth {
  /** The first day of the month, which names it. */
  date: IsoDate;
  permalink: string;
  days: CalendarDay[];
}

/** So many are told of one day. */
const NAMED = 6;

/** Leaves of a month what a calendar shows. */
export function calendarMonth({date, permalink, days}: MonthSummary): CalendarMonth {
  return {
    date,
    permalink,
    days: days.map((day) => ({
      date: day.date,
      permalink: day.permalink,
      papers: day.papers.length,
      names: firstNames(day.papers.map(({name}) => name)),
    })),
  };
}

function firstNames(names: readonly string[]): string {
  return names.slice(0, NAMED).join(' · ') + (names.length > NAMED ? ' …' : '');
}
