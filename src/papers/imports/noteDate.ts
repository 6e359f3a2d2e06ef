import {MONTHS, parseCompactDate} from '../day/dates.ts';
import type {IsoDate} from '../day/types.ts';

const FULL_DATES = [
  /(?<!\d)(\d{4})([-._ ]?)(\d{2})\2(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})[-._ ](\d{1,2})[-._ ](\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일/,
];
const MONTH_AND_DAY = /^(?:(\d{1,2})[-._ ](\d{1,2})|(\d{2})(\d{2})|(\d{1,2})월\s*(\d{1,2})일)(?!\d)/;
const DAY = /^(\d{1,2})일?(?!\d)/;
const YEAR = /^y?(\d{4})년?$/i;
const MONTH = /^(?:(?:\d{4}[-._])?(\d{1,2})월?|([a-z]{3})[a-z]*)$/i;

/**
 * The date that the path of a note tells, whatever its author's way of naming: in the file's name (`2025-10-22-papers.md`,
 * `20251022.mdx`, `2025년 10월 22일.md`), in its folder's where the file is an `index`, or spread over both
 * (`2025/10/22.md`, `2025/oct/22.md`, `2025/10-22.md`).
 *
 * @param path below the folder of notes, with `/` between its parts
 */
export function noteDate(path: string): IsoDate | undefined {
  const parts = path.normalize('NFC').split('/');
  const file = (parts.pop() ?? '').replace(/\.mdx?$/i, '');
  const name = /^(?:index|readme)$/i.test(file) ? (parts.pop() ?? '') : file;
  return fullDate(name) ?? spreadDate(name, parts);
}

/** The date that a front matter's `date` tells, `2025-10-22` or `2025-10-22T08:00:00+09:00`: the day on its author's calendar. */
export function writtenDate(date: unknown): IsoDate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(String(date)) ?? [];
  return toDate(year, month, day);
}

function fullDate(name: string): IsoDate | undefined {
  for (const pattern of FULL_DATES) {
    const found = pattern.exec(name);
    const date = found && toDate(found[1] ?? '', found.at(-2) ?? '', found.at(-1) ?? '');
    if (date) return date;
  }
  return undefined;
}

function spreadDate(name: string, folders: readonly string[]): IsoDate | undefined {
  const year = folders.map((folder) => YEAR.exec(folder)?.[1]).findLast((found) => found !== undefined);
  const parent = folders.at(-1) ?? '';
  const [, ...both] = MONTH_AND_DAY.exec(name) ?? [];
  const [month, day] = both.filter((part) => part !== undefined);
  if (year && month && day) return toDate(year, month, day);
  const monthOfFolder = monthNumber(parent);
  const dayAlone = DAY.exec(name)?.[1];
  const yearOfFolder = /^(\d{4})[-._]\d/.exec(parent)?.[1] ?? year;
  return yearOfFolder && monthOfFolder && dayAlone ? toDate(yearOfFolder, monthOfFolder, dayAlone) : undefined;
}

function monthNumber(folder: string): string | undefined {
  const [, number, name = ''] = MONTH.exec(folder) ?? [];
  const index = (MONTHS as readonly string[]).indexOf(name.toLowerCase());
  return number ?? (index < 0 ? undefined : String(index + 1));
}

function toDate(year: string, month: string, day: string): IsoDate | undefined {
  return parseCompactDate(year + month.padStart(2, '0') + day.padStart(2, '0'));
}
