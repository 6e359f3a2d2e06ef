import {expect, test} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import {parseAndKeep, takeTree} from './treeHandover.ts';

test('a kept tree is given away once, whatever white space is around the text', () => {
  const kept = parseAndKeep('\n# 글\n\n', 'mdx');
  expect(takeTree('# 글', 'mdx')).toBe(kept);
  expect(takeTree('# 글', 'mdx')).not.toBe(kept);
});

test('a page that nobody kept is parsed', () => {
  expect(takeTree('## 논문', 'md')).toEqual(parseMarkdown('## 논문', 'md'));
});

test('the same text in another format is another page', () => {
  const kept = parseAndKeep('본문', 'md');
  expect(takeTree('본문', 'mdx')).not.toBe(kept);
  expect(takeTree('본문', 'md')).toBe(kept);
});
