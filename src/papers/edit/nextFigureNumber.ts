import {compactDate} from '../day/dates.ts';
import type {IsoDate} from '../day/types.ts';

/** What a day's figures are called, without a suffix: `blog_20251022_img2`. */
export function figureName(date: IsoDate, number: number): string {
  return `blog_${compactDate(date)}_img${number}`;
}

/**
 * The number for a day's next figure: one more than the highest that a file or the page names. So a name that was taken
 * away is not given to another picture.
 *
 * @param names the files in the day's `asset` folder
 * @param text the page
 */
export function nextFigureNumber(date: IsoDate, names: readonly string[], text: string): number {
  const taken = new RegExp(`blog_${compactDate(date)}_img(\\d{1,6})(?!\\d)`, 'gi');
  const numbers = [...names, text].flatMap((where) => [...where.matchAll(taken)].map(([, number]) => Number(number)));
  return Math.max(-1, ...numbers) + 1;
}
