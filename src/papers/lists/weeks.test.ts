import {expect, test} from 'vitest';

import type {IsoDate} from '../day/types.ts';
import {weekName, weekOf, weeksOf} from './weeks.ts';

test.each([
  ['2025-11-17', '2025-w47', '2025-11-17', '2025-11-23'],
  ['2025-11-23', '2025-w47', '2025-11-17', '2025-11-23'],
  ['2024-12-31', '2025-w01', '2024-12-30', '2025-01-05'],
  ['2021-01-03', '2020-w53', '2020-12-28', '2021-01-03'],
  ['2026-01-01', '2026-w01', '2025-12-29', '2026-01-04'],
])('%s is in the week %s', (date, name, monday, sunday) => {
  const week = weekOf(date as IsoDate);
  expect([weekName(week), week.monday, week.sunday]).toEqual([name, monday, sunday]);
});

test('a list is cut where a week ends', () => {
  const items = ['2025-11-14', '2025-11-16', '2025-11-17', '2025-12-01'].map((date) => ({date: date as IsoDate}));
  expect(weeksOf(items).map((week) => [weekName(week), week.items.length])).toEqual([
    ['2025-w46', 2],
    ['2025-w47', 1],
    ['2025-w49', 1],
  ]);
});
