import {describe, expect, test} from 'vitest';

import {
  compactDate,
  dateParts,
  dayPath,
  formatDay,
  formatDayParts,
  formatMonth,
  formatMonthName,
  formatRange,
  formatShortDay,
  formatWeekday,
  isDayPath,
  monthFolder,
  parseCompactDate,
  parseDayPath,
} from './dates.ts';
import type {IsoDate} from './types.ts';

const date = '2025-10-22' as IsoDate;

test.each([
  ['20251022', '2025-10-22'],
  ['20240229', '2024-02-29'],
  ['20250229', undefined],
  ['20250431', undefined],
  ['20251301', undefined],
  ['20250100', undefined],
  ['2025102', undefined],
  ['202510220', undefined],
  ['2025-10-22', undefined],
  ['', undefined],
])('%s is the date %s', (text, expected) => {
  expect(parseCompactDate(text)).toBe(expected);
});

test.each([
  ['docs/papers/y2025/oct/20251022.mdx', true],
  ['docs/papers/y2025/oct/20251022.md', true],
  ['@site/docs/papers/y2025/oct/20251022.mdx', true],
  ['/home/a/docs/papers/y2025/oct/20251022.mdx', true],
  ['C:\\a\\docs\\papers\\y2025\\oct\\20251022.mdx', true],
  ['docs/papers/y2025/oct/wrong-name.mdx', true],
  ['docs/papers/y2025/oct/_part.mdx', false],
  ['docs/papers/y2025/oct/asset/a.mdx', false],
  ['docs/papers/about.mdx', false],
  ['docs/papers/2025/oct/20251022.mdx', false],
  ['docs/guide/y2025/oct/20251022.mdx', false],
  ['mydocs/papers/y2025/oct/20251022.mdx', false],
  ['docs/papers/y2025/oct/a.png', false],
])('whether %s is a day: %s', (path, expected) => {
  expect(isDayPath(path)).toBe(expected);
});

test('a day in the wrong folder is told where to go', () => {
  expect(parseDayPath('y2025/sep/20251022.mdx')).toEqual({
    reason: "2025-10-22의 글이 'y2025/sep' 폴더에 있습니다",
    mend: 'docs/papers/y2025/oct/20251022.mdx로 옮기세요',
  });
});

describe('a date is shown as it was written, whatever the time zone', () => {
  test.each([
    ['long', formatDay(date, 'ko'), '10월 22일 수요일'],
    ['a range', formatRange(date, '2025-10-24' as IsoDate, 'ko'), '10월 22일~24일'],
    ['a weekday', formatWeekday(0, 'ko', 'long') + formatWeekday(6, 'ko', 'short'), '일요일토'],
    ['short', formatShortDay(date, 'ko'), '10-22 (수)'],
    [
      'in parts',
      formatDayParts(date, 'ko', false)
        .map(({isDay, text}) => (isDay ? `[${text}]` : text))
        .join(''),
      '[22]일 수요일',
    ],
    [
      'in parts, with its month',
      formatDayParts(date, 'ko', true)
        .map(({text}) => text)
        .join(''),
      '10월 22일 수요일',
    ],
    ['month', formatMonth(date, 'ko'), '2025년 10월'],
    ['the first of a month', formatDay('2025-01-01' as IsoDate, 'ko'), '1월 1일 수요일'],
    ['January', formatMonthName(1, 'ko'), '1월'],
    ['December', formatMonthName(12, 'ko'), '12월'],
    ['in English', formatDay(date, 'en'), 'Wednesday, October 22'],
  ])('%s', (_what, shown, expected) => {
    expect(shown).toBe(expected);
  });
});

test('a date knows its parts and its folder', () => {
  expect(dateParts(date)).toEqual({year: 2025, month: 10, day: 22});
  expect(monthFolder(date)).toBe('y2025/oct');
});

test('a compact date is read back as what it was written of', () => {
  expect(compactDate(date)).toBe('20251022');
  expect(parseCompactDate(compactDate(date))).toBe(date);
});

test('the path of a day tells its date', () => {
  expect(dayPath(date, 'mdx')).toBe('docs/papers/y2025/oct/20251022.mdx');
  expect(parseDayPath(dayPath(date, 'md'))).toEqual({date});
});
