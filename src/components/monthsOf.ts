import type {IsoDate} from '../papers/day/types';

/** Cuts a list that is in the order of dates where a month ends; no month is empty. */
export function monthsOf<T extends {date: IsoDate}>(items: readonly T[]): [T, ...T[]][] {
  const months: [T, ...T[]][] = [];
  for (const item of items) {
    const month = months.at(-1);
    if (month?.[0].date.slice(0, 7) === item.date.slice(0, 7)) month.push(item);
    else months.push([item]);
  }
  return months;
}
