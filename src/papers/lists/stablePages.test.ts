import {expect, test} from 'vitest';

import {stablePages} from './stablePages.ts';

const numbers = (count: number) => Array.from({length: count}, (_, index) => index);
const shape = (count: number) => stablePages(numbers(count), 3).map(({number, items}) => [number, items.join(' ')]);

test('a short list is one page, newest first', () => {
  expect(shape(0)).toEqual([[undefined, '']]);
  expect(shape(5)).toEqual([[undefined, '4 3 2 1 0']]);
});

test('full pages are numbered from the oldest', () => {
  expect(shape(6)).toEqual([
    [undefined, '5 4 3'],
    [1, '2 1 0'],
  ]);
  expect(shape(10)).toEqual([
    [undefined, '9 8 7 6'],
    [2, '5 4 3'],
    [1, '2 1 0'],
  ]);
});

test('a page that is full stays as it is when the list grows', () => {
  for (let count = 6; count < 30; count++) {
    const before = shape(count).filter(([number]) => number !== undefined);
    expect(shape(count + 1)).toEqual(expect.arrayContaining(before));
  }
});
