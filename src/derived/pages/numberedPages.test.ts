import {expect, test} from 'vitest';

import {numberedPages} from './numberedPages.ts';

test('the newest page has the address of the list, and each knows the pages beside it', () => {
  const pages = numberedPages(['a', 'b', 'c', 'd', 'e'], 2, '/weeks');
  expect(pages.map(({path, newer, older, items}) => [path, newer, older, items])).toEqual([
    ['/weeks', undefined, '/weeks/1', ['e', 'd', 'c']],
    ['/weeks/1', '/weeks', undefined, ['b', 'a']],
  ]);
});

test('a short list is one page', () => {
  expect(numberedPages(['a'], 2, '/weeks')).toEqual([
    {items: ['a'], path: '/weeks', newer: undefined, older: undefined, number: undefined},
  ]);
});
