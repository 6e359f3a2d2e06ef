import {MONTHS, parseCompactDate} from '../day/dates.ts';
import type {IsoDate} from '../day/types.ts';

const FULL_DATES = [
  /(?<!\d)(\d{4})([-._ ]?)(\d{2})\2(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})[-._ ](\d{1,2})[-._ ](\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일/,
];
/** `240105` and `24-01-05`: only where a name begins with it, since other numbers have six digits too. */
const SHORT_DATE = /^(\d{2})([-._]?)(\d{2})\2(\d{2})(?![\d.])/;
const MONTH_AND_DAY = /^(?:(\d{1,2})[-._ ](\d{1,2})|(\d{2})(\d{2})|(\d{1,2})월\s*(\d{1,2})일)(?!\d)/;
const DAY = /^(\d{1,2})일?(?!\d)/;
const YEAR = /^y?(\d{4})년?$/i;
const MONTH = /^(?:(?:\d{4}[-._])?(\d{1,2})월?|([a-z]{3})[a-z]*)$/i;

/** The endings of Markdown files; `jekyll new` makes the long one. */
export const NOTE_SUFFIX = /\.(?:mdx?|markdown|mdown|mkdn?)$/i;

/** A bundle's own page, in any language: `index.md`, `index.ko.md`. */
const INDEX = /^(?:index|_index|readme)(?:\.[a-z]{2})?$/i;

/**
 * The date that the path of a note tells, whatever its author's way of naming: in the file's name (`2025-10-22-papers.md`,
 * `20251022.mdx`, `2025년 10월 22일.md`), in its folder's where the file is an `index`, or spread over both
 * (`2025/10/22.md`, `2025/oct/22.md`, `2025/10-22.md`).
 *
 * @param path below the folder of notes, with `/` between its parts
 */
export function noteDate(path: string): IsoDate | undefined {
  const {name, folders} = partsOf(path);
  return dateOf(name, folders);
}

/** The date that a folder around a note tells, the nearest first: `2024/01월/11일/alpha.md`, `2024-01-11/alpha.md`. */
export function folderDate(path: string): IsoDate | undefined {
  const {folders} = partsOf(path);
  for (let depth = folders.length; depth > 0; depth--) {
    const date = dateOf(folders[depth - 1] ?? '', folders.slice(0, depth - 1));
    if (date) return date;
  }
  return undefined;
}

/** What a note's name says besides its date: `2024-01-05-alpha.md` → `alpha`. */
export function noteName(path: string): string {
  const {name} = partsOf(path);
  const dates = [...FULL_DATES, SHORT_DATE];
  const rest = dates.reduce((left, pattern) => left.replace(pattern, ''), name);
  return rest.replace(/^[\s\-._]+|[\s\-._]+$/g, '').replace(/[-_]+/g, ' ');
}

/**
 * The date that a value of a front matter tells: the day on its author's calendar. `2025-10-22T08:00:00+09:00`, `2025. 1. 2.`,
 * `Jan 9, 2024`, `"[[2024-01-10]]"`; an American `1/9/2024` is nobody's date for sure.
 */
export function writtenDate(date: unknown): IsoDate | undefined {
  const text = String(date)
    .trim()
    .replace(/^\[\[|\]\]$/g, '');
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일/.exec(text) ??
    [];
  if (year) return toDate(year, month, day);
  const words = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '');
  const english = /^(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/i.exec(words);
  const british = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[a-z]{3})[a-z]*\.?,?[\s-]+(?<year>\d{4})\b/i.exec(
    words,
  );
  const named = (english ?? british)?.groups;
  const number = named && monthNumber(named.month ?? '');
  return number ? toDate(named.year ?? '', number, named.day ?? '') : undefined;
}

function partsOf(path: string): {name: string; folders: string[]} {
  const folders = path.normalize('NFC').split('/');
  const file = (folders.pop() ?? '').replace(NOTE_SUFFIX, '');
  const name = INDEX.test(file) ? (folders.pop() ?? '') : file;
  return {name, folders};
}

function dateOf(name: string, folders: readonly string[]): IsoDate | undefined {
  return fullDate(name) ?? spreadDate(name, folders) ?? shortDate(name);
}

function fullDate(name: string): IsoDate | undefined {
  for (const pattern of FULL_DATES) {
    const found = pattern.exec(name);
    const date = found && toDate(found[1] ?? '', found.at(-2) ?? '', found.at(-1) ?? '');
    if (date) return date;
  }
  return undefined;
}

function shortDate(name: string): IsoDate | undefined {
  const [, year, , month, day] = SHORT_DATE.exec(name) ?? [];
  return year && month && day ? toDate(`20${year}`, month, day) : undefined;
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
