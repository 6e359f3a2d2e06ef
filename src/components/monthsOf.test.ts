import {expect, test} from 'vitest';

import type {IsoDate} from '../papers/day/types';
import {monthsOf} from './monthsOf';

test('a list is cut where a month ends, in the order that it has', () => {
  const items = ['2025-11-14', '2025-11-07', '2025-10-23', '2024-10-01'].map((date) => ({date: date as IsoDate}));
  expect(monthsOf(items).map((month) => month.length)).toEqual([2, 1, 1]);
  expect(monthsOf([])).toEqual([]);
});
