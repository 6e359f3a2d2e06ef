import {expect, test} from 'vitest';

import {startOfDay} from './startOfDay.ts';
import type {IsoDate} from './types.ts';

test.each([
  ['Asia/Seoul', '2025-10-21T15:00:00.000Z'],
  ['UTC', '2025-10-22T00:00:00.000Z'],
  ['America/New_York', '2025-10-22T04:00:00.000Z'],
])('a day in %s', (zone, start) => {
  expect(startOfDay('2025-10-22' as IsoDate, zone).toISOString()).toBe(start);
});
