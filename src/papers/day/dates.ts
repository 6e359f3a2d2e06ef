import type {IsoDate} from './types.ts';

/** Folder names of the months, in order. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Returns the date that `20251022` stands for; `undefined` where the calendar has no such day. */
export function parseCompactDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const time = new Date(`${iso}T00:00:00Z`);
  // `Date` rolls 31 February over into March: only a date that survives the round trip exists.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso) return undefined;
  return iso as IsoDate;
}

/** Writes a date as file names hold it, `20251022`: what `parseCompactDate` reads. */
export function compactDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** The parts of a date as numbers, the month counted from 1. */
export function dateParts(date: IsoDate): {year: number; month: number; day: number} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The day so many days before another. */
export function daysBefore(date: IsoDate, count: number): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - count);
  return day.toISOString().slice(0, 10) as IsoDate;
}

/** The folder that a day belongs in, `y2025/oct`. */
export function monthFolder(date: IsoDate): string {
  const {year, month} = dateParts(date);
  return `y${year}/${MONTHS[month - 1]}`;
}

/** The path of a day's file below the site, `docs/papers/y2025/oct/20251022.mdx`. */
export function dayPath(date: IsoDate, extension: 'md' | 'mdx'): string {
  return `docs/papers/${monthFolder(date)}/${compactDate(date)}.${extension}`;
}

const DAY_FOLDER = /(?:^|[\\/])docs[\\/]papers[\\/]y\d{4}[\\/][^\\/]+[\\/][^\\/]+\.mdx?$/;

/** Whether a file lies where days lie, `docs/papers/yYYYY/mon/`; partials (`_name.mdx`) are none. */
export function isDayPath(path: string): boolean {
  return DAY_FOLDER.test(path) && !/[\\/]_[^\\/]*$/.test(path);
}

export interface DayFile {
  date: IsoDate;
}

export interface DayFileProblem {
  reason: string;
  mend: string;
}

/**
 * Reads the date of a day from its path below `docs/papers`, `y2025/oct/20251022.mdx`.
 * Returns a problem where the file name is no date, or stands in another month's folder.
 */
export function parseDayPath(path: string): DayFile | DayFileProblem {
  const [file = '', month = '', year = ''] = path.split(/[\\/]/).reverse();
  const name = file.replace(/\.mdx?$/, '');
  const date = parseCompactDate(name);
  if (!date) {
    return {
      reason: `'${file}'은(는) 날짜가 아닙니다`,
      mend: `파일 이름을 20251022.mdx처럼 YYYYMMDD.mdx로 고치세요. 날짜가 아닌 글은 docs/papers 밖에 둡니다`,
    };
  }
  if (`${year}/${month}` !== monthFolder(date)) {
    return {
      reason: `${date}의 글이 '${year}/${month}' 폴더에 있습니다`,
      mend: `docs/papers/${monthFolder(date)}/${file}로 옮기세요`,
    };
  }
  return {date};
}

const utc = (date: IsoDate) => new Date(`${date}T00:00:00Z`);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using it, and every page of the site shows dates. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
  formatters.set(key, known);
  return known;
}

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(locale, options).format(date);
}

/** `10월 22일 수요일` in Korean; the language decides the order. */
export function formatDay(date: IsoDate, locale: string): string {
  return format(utc(date), locale, {month: 'long', day: 'numeric', weekday: 'long'});
}

/** `수요일` or `수`, of a weekday counted from Sunday. */
export function formatWeekday(weekday: number, locale: string, length: 'long' | 'short'): string {
  // The first day of that month was a Sunday.
  return format(new Date(Date.UTC(2023, 0, 1 + weekday)), locale, {weekday: length});
}

/** `11월 17일~23일`. */
export function formatRange(first: IsoDate, last: IsoDate, locale: string): string {
  return formatter(locale, {month: 'long', day: 'numeric'}).formatRange(utc(first), utc(last));
}

/** `22일 수요일`, or with its month, in parts: a list sets the day's number large. */
export function formatDayParts(date: IsoDate, locale: string, withMonth: boolean): {isDay: boolean; text: string}[] {
  const options = {...(withMonth && {month: 'long' as const}), day: 'numeric' as const, weekday: 'long' as const};
  const parts = formatter(locale, options).formatToParts(utc(date));
  return parts.map(({type, value}) => ({isDay: type === 'day', text: value}));
}

/** `2025년 10월 22일 수요일`. */
export function formatLongDay(date: IsoDate, locale: string): string {
  return format(utc(date), locale, {dateStyle: 'full'});
}

/** `11월 20일`, with its year where the day that was changed is of another. */
export function formatChange(changed: IsoDate, date: IsoDate, locale: string): string {
  const isOtherYear = changed.slice(0, 4) !== date.slice(0, 4);
  return format(utc(changed), locale, {...(isOtherYear && {year: 'numeric'}), month: 'long', day: 'numeric'});
}

/** `2025년 10월`. */
export function formatMonth(date: IsoDate, locale: string): string {
  return format(utc(date), locale, {year: 'numeric', month: 'long'});
}

/** `10월`. */
export function formatMonthName(month: number, locale: string): string {
  return format(new Date(Date.UTC(2000, month - 1, 1)), locale, {month: 'long'});
}

/** `10-22 (수)`: the short form of lists. */
export function formatShortDay(date: IsoDate, locale: string): string {
  return `${date.slice(5)} (${format(utc(date), locale, {weekday: 'short'})})`;
}
