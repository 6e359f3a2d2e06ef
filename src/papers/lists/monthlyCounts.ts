import type {IsoDate} from '../day/types.ts';

export interface MonthlyCount {
  /** The first day of the month, which names it. */
  month: IsoDate;
  count: number;
}

/** Counts dates by month: the given number of months up to `until`, oldest first, empty months included. */
export function monthlyCounts(dates: readonly IsoDate[], until: IsoDate, months: number): MonthlyCount[] {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1;
  return Array.from({length: months}, (_, index) => {
    const month = last - months + 1 + index;
    const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return {month: `${name}-01` as IsoDate, count: counts.get(name) ?? 0};
  });
}
