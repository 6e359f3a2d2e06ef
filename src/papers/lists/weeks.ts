import {daysBefore} from '../day/dates.ts';
import type {IsoDate} from '../day/types.ts';

/** A week from Monday to Sunday, as ISO 8601 numbers them: it belongs to the year that has its Thursday. */
export interface Week {
  year: number;
  number: number;
  monday: IsoDate;
  sunday: IsoDate;
}

/** A week with what has a date in it. */
export interface WeekOf<T> extends Week {
  items: T[];
}

const DAY = 86_400_000;

export function weekOf(date: IsoDate): Week {
  const time = Date.parse(`${date}T00:00:00Z`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const monday = daysBefore(date, weekday);
  const thursday = new Date(time + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return {year, number, monday, sunday: daysBefore(monday, -6)};
}

/** The last part of a week's address, `2025-w47`. */
export function weekName({year, number}: Week): string {
  return `${year}-w${String(number).padStart(2, '0')}`;
}

/** Cuts a list that is in the order of dates, oldest first, into weeks; none is empty. */
export function weeksOf<T extends {date: IsoDate}>(items: readonly T[]): WeekOf<T>[] {
  const weeks: WeekOf<T>[] = [];
  for (const item of items) {
    const last = weeks.at(-1);
    if (last && item.date <= last.sunday) last.items.push(item);
    else weeks.push({...weekOf(item.date), items: [item]});
  }
  return weeks;
}
