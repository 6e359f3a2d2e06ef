import {expect, test} from 'vitest';

import {sortPages} from './sortPages.ts';

test('days come first, the newest before the others; then pages by their addresses', () => {
  const paths = [
    '/haru/topics',
    '/haru/docs/papers/y2025/sep/20250930',
    '/haru/',
    '/haru/docs/papers/y2025/oct/20251022',
    '/haru/docs/papers/y2024/dec/20241231',
  ];
  expect(sortPages(paths.map((path) => ({path, title: ''}))).map(({path}) => path)).toEqual([
    '/haru/docs/papers/y2025/oct/20251022',
    '/haru/docs/papers/y2025/sep/20250930',
    '/haru/docs/papers/y2024/dec/20241231',
    '/haru/',
    '/haru/topics',
  ]);
});
