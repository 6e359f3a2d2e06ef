import {expect, test} from 'vitest';

import {nearestPath} from './nearestAddress.ts';

const PATHS = [
  '/haru/',
  '/haru/docs/papers',
  '/haru/docs/papers/y2025/oct/20251022',
  '/haru/topics/%EC%B6%94%EB%A1%A0',
];

test.each([
  ['/haru/docs/papers/y2025/oct/20251022x', '/haru/docs/papers/y2025/oct/20251022'],
  ['/haru/docs/paper', '/haru/docs/papers'],
  ['/haru/topics/%EC%B6%94%EB%A1%A0%EC%9D%80', '/haru/topics/%EC%B6%94%EB%A1%A0'],
  ['/haru/something/else/entirely', undefined],
])('%s means %s', (wrong, meant) => {
  expect(nearestPath(wrong, PATHS)).toBe(meant);
});
