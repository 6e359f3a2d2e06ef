import {expect, test} from 'vitest';

import {pathInSite} from './pathInSite.ts';

const parts = ['assets', 'docs', 'papers.json', '%ED%95%9C'];

test.each([
  ['/', ''],
  ['/docs', 'docs'],
  ['/docs/papers/y2025', 'docs/papers/y2025'],
  ['/papers.json', 'papers.json'],
  ['/%ED%95%9C/a', '%ED%95%9C/a'],
  ['/other/page', undefined],
  ['/papers/', undefined],
  ['/docs2/a', undefined],
  ['//docs/papers', undefined],
])('a site at the top of its origin has no other project below it: %s', (pathname, path) => {
  expect(pathInSite(pathname, {baseUrl: '/', parts})).toBe(path);
});

test.each([
  ['/haru/', ''],
  ['/haru/docs/papers', 'docs/papers'],
  ['/haru/other/page', undefined],
  ['/haru', undefined],
  ['/other/docs', undefined],
])('nor has a project’s site: %s', (pathname, path) => {
  expect(pathInSite(pathname, {baseUrl: '/haru/', parts})).toBe(path);
});
