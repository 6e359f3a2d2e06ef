import {expect, test} from 'vitest';

import {clockIn} from './clock.ts';
import type {IsoDate} from './types.ts';

test.each([
  ['Asia/Seoul', '2025-10-21T15:00:00.000Z'],
  ['UTC', '2025-10-22T00:00:00.000Z'],
  ['America/New_York', '2025-10-22T04:00:00.000Z'],
])('a day in %s', (zone, start) => {
  expect(
    clockIn(zone)
      .startOfDay('2025-10-22' as IsoDate)
      .toISOString(),
  ).toBe(start);
});

test.each([
  ['Asia/Seoul', '2025-11-20T15:00:00Z', '2025-11-21'],
  ['Asia/Seoul', '2025-11-20T14:59:59Z', '2025-11-20'],
  ['America/New_York', '2025-11-20T03:00:00Z', '2025-11-19'],
])('the date in %s at %s', (zone, moment, date) => {
  expect(clockIn(zone).dateAt(new Date(moment))).toBe(date);
});
