import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {fenceFaults} from './fenceFaults.ts';

/** The page with faults at some lines. */
function fenced(text: string, lines: number[], isWhole = false): string {
  const points = lines.map((line) => ({line, column: 1}));
  return fenceFaults(text, parseMarkdown(text, 'mdx'), points, isWhole);
}

const HEADING = '## 1. [MoGA](https://arxiv.org/abs/2510.18692) `mit`';

test.each([
  ['a paragraph', '가\n\n[나](x)\n다\n\n라\n', [4], '가\n\n~~~\n[나](x)\n다\n~~~\n\n라\n'],
  ['the last line', '가\n\n[나](x)', [3], '가\n\n~~~\n[나](x)\n~~~\n'],
  ['what holds fences', '> ~~~~\n> [나](x)\n', [2], '~~~~~\n> ~~~~\n> [나](x)\n~~~~~\n'],
  ['CRLF', '가\r\n\r\n나\r\n', [3], '가\r\n\r\n~~~\n나\n~~~\n'],
  ['raw HTML on the same lines', '<b>가</b> <i>나</i>\n<br>\n', [2], '~~~\n<b>가</b> <i>나</i>\n<br>\n~~~\n'],
  ['front matter', '---\ntitle: [a]\n---\n\n가\n', [2], '---\ntitle: [a]\n---\n\n가\n'],
  ['nothing', '가\n', [], '가\n'],
])('%s', (_, text, lines, expected) => {
  expect(fenced(text, lines)).toBe(expected);
  expect(fenced(expected, [])).toBe(expected);
});

test('a heading keeps its address, and shows its link as typed', () => {
  const typed = '## 1. \\[MoGA\\](https://arxiv.org/abs/2510.18692) `mit` {#moga-mit}';
  expect(fenced(`${HEADING}\n\n가\n`, [1])).toBe(`${typed}\n\n가\n`);
  expect(fenced(`${typed}\n\n가\n`, [1])).toBe(`${typed}\n\n가\n`);
});

test('of a whole page all but its headings is typed, and once', () => {
  const text = `import a from './a';\n\n${HEADING}\n\n<A />\n\n나\n`;
  const typed = `~~~\nimport a from './a';\n~~~\n\n${HEADING}\n\n~~~\n<A />\n~~~\n\n~~~\n나\n~~~\n`;
  expect(fenced(text, [1], true)).toBe(typed);
  expect(fenced(typed, [1], true)).toBe(typed);
});
