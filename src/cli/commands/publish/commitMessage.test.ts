import {expect, test} from 'vitest';

import {parseDay} from '../../../papers/day/parseDay.ts';
import type {IsoDate} from '../../../papers/day/types.ts';
import {commitMessage, type Deed} from './commitMessage.ts';

const message = (text: string, deed: Deed = '') =>
  commitMessage('2025-10-22' as IsoDate, parseDay(text, {path: 'y2025/oct/20251022.mdx'}), deed);
const papers = (...names: string[]) =>
  names.map((name, index) => `## ${index + 1}. [${name}](https://a.org)`).join('\n\n');

test.each([
  [papers('MoGA'), '10-22: MoGA'],
  [papers('MoGA', 'Ring-linear', 'ProCLIP'), '10-22: MoGA, Ring-linear, ProCLIP'],
  [papers('MoGA', 'Ring-linear', 'c', 'd', 'e', 'f'), '10-22: MoGA, Ring-linear 외 4편'],
  ['# 오늘은 쉽니다', '10-22: 오늘은 쉽니다'],
  ['글뿐', '10-22: 글'],
  [papers('-m `a`\u202e\u0007b'), '10-22: -m a b'],
  [papers('가'.repeat(60)), `10-22: ${'가'.repeat(39)}…`],
])('%j is committed as %j', (text, expected) => {
  expect(message(text)).toBe(expected);
});

test('of a day that was published before it says what became of it', () => {
  expect(message(papers('MoGA'), '고침')).toBe('10-22 고침: MoGA');
});
