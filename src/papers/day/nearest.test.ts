import {expect, test} from 'vitest';

import {nearest} from './nearest.ts';

test.each([
  ['a slip', 'moag-b', ['moga-b', 'lake'], 'moga-b'],
  ['a part left out', 'lake', ['rain-c', 'lake-hanriver-institute'], 'lake-hanriver-institute'],
  ['a part too many', 'lake-hanriver-institute', ['rain', 'lake'], 'lake'],
  ['the nearer of two', 'lake-a', ['lane-b', 'lake-b'], 'lake-b'],
  ['the first of two as near', 'lake-a', ['lake-b', 'lake-c'], 'lake-b'],
  ['nothing near', 'lake', ['completely-other'], undefined],
  ['no candidates', 'lake', [], undefined],
  ['not an empty candidate', 'lake-hanriver', ['', 'lake-hanriver-b'], 'lake-hanriver-b'],
  ['not a single letter', 'lake-hanriver', ['l', 'lake-hanrivre'], 'lake-hanrivre'],
  ['for nothing, nothing', '', ['lake'], undefined],
])('%s', (_what, wrong, candidates, expected) => {
  expect(nearest(wrong, candidates)).toBe(expected);
});
