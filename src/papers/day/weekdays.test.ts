import {expect, test} from 'vitest';

import {firstWeekday, weeksOf} from './weekdays.ts';

test.each([
  ['ko', 0],
  ['en-US', 0],
  ['de', 1],
])('weeks begin where %s is spoken with day %i', (locale, first) => {
  expect(firstWeekday(locale)).toBe(first);
});

test('a month lies in its weeks, from whatever day they begin with', () => {
  const october = weeksOf(2025, 10, 0);
  expect(october[0]).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
  expect(october.at(-1)).toEqual([26, 27, 28, 29, 30, 31, undefined]);
  expect(weeksOf(2025, 10, 1)[0]).toEqual([undefined, undefined, 1, 2, 3, 4, 5]);
  expect(weeksOf(2026, 2, 0)).toHaveLength(4);
});
