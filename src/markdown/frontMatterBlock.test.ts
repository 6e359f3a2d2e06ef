import {expect, test} from 'vitest';

import {splitFrontMatter} from './frontMatterBlock.ts';
import {parseMarkdown} from './parseMarkdown.ts';

test.each([
  ['---\ntitle: 글\n---\n말\n', 'title: 글\n', '말\n'],
  ['\uFEFF---\r\na: 1\r\n--- \r\n말', 'a: 1\r\n', '말'],
  ['---\n---\n글\n---\n', '', '글\n---\n'],
  ['---\na: 1\n---', 'a: 1\n', ''],
  ['---js\na()\n---\n', '', '---js\na()\n---\n'],
  ['\n---\na: 1\n---\n', '', '\n---\na: 1\n---\n'],
  ['---\n오늘은 쉰다.\n---\n글\n', '', '---\n오늘은 쉰다.\n---\n글\n'],
  ['---\n- 글\n---\n', '', '---\n- 글\n---\n'],
  ['---\ntitle: "글\n---\n말\n', 'title: "글\n', '말\n'],
  ['---\na: 1\n', '', '---\na: 1\n'],
])('cuts %j', (page, yaml, text) => {
  expect(splitFrontMatter(page)).toEqual({yaml, text});
});

test.each(['md', 'mdx'] as const)('words between two rules are a paragraph, and no paper: %s', (format) => {
  const {children} = parseMarkdown('---\n오늘은 쉰다.\n\n내일 **또**\n---\n\n## 글\n', format);
  expect(children.map(({type, position}) => [type, position?.start.line, position?.end.line])).toEqual([
    ['thematicBreak', 1, 1],
    ['paragraph', 2, 2],
    ['paragraph', 4, 4],
    ['thematicBreak', 5, 5],
    ['heading', 7, 7],
  ]);
});

test('an underlined heading further down stays one', () => {
  const {children} = parseMarkdown('---\n오늘\n---\n\n내일\n---\n', 'md');
  expect(children.map(({type}) => type)).toEqual(['thematicBreak', 'paragraph', 'thematicBreak', 'heading']);
});
