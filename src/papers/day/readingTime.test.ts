import {expect, test} from 'vitest';

import {readingTime} from './readingTime.ts';

test.each([
  ['가'.repeat(500), 1],
  [`${'한글 '.repeat(250)}漢字ですね`, 505 / 500],
  ['word '.repeat(200), 1],
  ["long-context don't", 2 / 200],
  ['1,234.5 85% 2025', 3 / 200],
  ['x ≤ 0.5', 3 / 200],
  ['85개', 1 / 200 + 1 / 500],
  ['LLM이 답한다.', 1 / 200 + 4 / 500],
  ['Schrödinger', 1 / 200],
  ['… — "!?" ()', 0],
  ['', 0],
])('%j', (text, minutes) => {
  expect(readingTime(text)).toBeCloseTo(minutes, 6);
});

test('a long text takes no longer than its length asks for', () => {
  const started = performance.now();
  expect(readingTime('-a'.repeat(200_000))).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(1000);
});
