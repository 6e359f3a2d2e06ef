import {expect, test} from 'vitest';

import {excerpt} from './excerpt.ts';

test.each([
  [1, ['1 하나', '2 둘']],
  [2, ['1 하나', '2 둘', '3 셋']],
  [3, ['2 둘', '3 셋']],
])('around line %i', (line, expected) => {
  expect(excerpt('하나\r\n둘\n셋', line).map((shown) => `${shown.line} ${shown.text}`)).toEqual(expected);
});
