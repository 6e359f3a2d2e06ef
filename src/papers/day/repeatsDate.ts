import {dateParts} from './dates.ts';
import type {IsoDate} from './types.ts';

/** What titles say beside a date that the page says anyway. */
const USUAL_WORDS = /papers?|summary|notes?|논문|요약|정리|메모|년|월|일/gi;

/** Whether a day's title says no more than its date: `10-22 papers summary`. */
export function repeatsDate(title: string, date: IsoDate): boolean {
  const {year, month, day} = dateParts(date);
  const rest = title.replace(USUAL_WORDS, ' ');
  if (/\p{L}/u.test(rest)) return false;
  const numbers = (rest.match(/\d+/g) ?? []).map(Number);
  const compact = year * 10_000 + month * 100 + day;
  return [[], [month, day], [year, month, day], [compact]].some(
    (usual) => usual.length === numbers.length && usual.every((number, index) => number === numbers[index]),
  );
}
