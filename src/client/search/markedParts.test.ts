import {expect, test} from 'vitest';

import {markedParts} from './markedParts.ts';

test.each([
  ['no mark', [], '확산 모델은'],
  ['one at the start', [[0, 2]], '[확산] 모델은'],
  [
    'two',
    [
      [0, 2],
      [3, 5],
    ],
    '[확산] [모델]은',
  ],
  ['one to the end and beyond', [[3, 99]], '확산 [모델은]'],
  [
    'overlapping',
    [
      [0, 3],
      [2, 5],
    ],
    '[확산 ][모델]은',
  ],
  ['empty', [[2, 2]], '확산 모델은'],
] as [string, [number, number][], string][])('%s', (_what, marks, expected) => {
  const parts = markedParts('확산 모델은', marks);
  expect(parts.map(({text, isMarked}) => (isMarked ? `[${text}]` : text)).join('')).toBe(expected);
});
