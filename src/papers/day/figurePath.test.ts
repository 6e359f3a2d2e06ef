import {expect, test} from 'vitest';

import {figurePath} from './figurePath.ts';

const DAY = 'docs/papers/y2025/oct/20251022.mdx';

test.each([
  ['./asset/a.png', 'docs/papers/y2025/oct/asset/a.png'],
  ['asset/%EA%B0%80.png', 'docs/papers/y2025/oct/asset/가.png'],
  ['../100%.png', 'docs/papers/y2025/100%.png'],
  ['@site/static/a.png', 'static/a.png'],
])('%s is %s', (written, path) => {
  expect(figurePath(DAY, written)).toBe(path);
  expect(figurePath(DAY.replaceAll('/', '\\'), written)).toBe(path);
});
