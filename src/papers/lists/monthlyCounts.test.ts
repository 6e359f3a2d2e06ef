import {expect, test} from 'vitest';
import type {IsoDate} from '../day/types.ts';
import {monthlyCounts} from './monthlyCounts.ts';

test('months up to the last one, over the turn of a year, empty ones included', () => {
  const dates = ['2024-11-30', '2025-01-01', '2025-01-31', '2025-02-01', '2020-01-01'] as IsoDate[];
  expect(monthlyCounts(dates, '2025-02-28' as IsoDate, 4)).toEqual([
    {month: '2024-11-01', count: 1},
    {month: '2024-12-01', count: 0},
    {month: '2025-01-01', count: 2},
    {month: '2025-02-01', count: 1},
  ]);
});
