import {describe, expect, test} from 'vitest';

import {mendDirectives} from './mendDirectives.ts';
import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

test.each([
  [':::note:::', ':::note'],
  [':::tip::: ', ':::tip'],
  ['::: note :::', ':::note'],
  [':::NOTE', ':::note'],
  ['> :::note:::', '> :::note'],
  [':::note:::\r', ':::note\r'],
  [':::note 긴 제목 ', ':::note[긴 제목]'],
  [':::note 제목\r', ':::note[제목]\r'],
  [':::warning 제목 [링크](https://a.org)', ':::warning[제목 [링크](https://a.org)]'],
  [':::tip 집합 {x}', ':::tip[집합 {x}]'],
])('%j was meant as %j', (text, mended) => {
  expect(mendDirectives(`${text}\n글\n:::`)).toBe(`${mended}\n글\n:::`);
});

test.each([
  [':::note'],
  [':::note[제목]'],
  [':::note {#a}'],
  [':::'],
  ['글 :::note:::'],
  ['    :::note:::'],
  ['::note::'],
  [':::unknown 제목'],
  ['`:::note:::`'],
])('%j is left as it is', (text) => {
  expect(mendDirectives(`${text}\n글\n:::`)).toBe(`${text}\n글\n:::`);
});

test.each([':::tip:::', ':::tip 제목', '::: tip', ':::TIP'])('%j that nothing closes is left as it is', (text) => {
  expect(mendDirectives(`${text}\n\n끝\n\n:::t:::`)).toBe(`${text}\n\n끝\n\n:::t:::`);
});

test.each(['반열린 [0, 1)', '] 먼저', '[[둘]'])('a title keeps its lone brackets: %s', (title) => {
  const [container] = parseMarkdown(`:::note ${title}\n글\n:::`, 'mdx').children;
  const [label] = container?.type === 'containerDirective' ? container.children : [];
  expect(label && plainText(label)).toBe(title);
});

describe('code is left alone', () => {
  test.each([
    ['a fence', '```\n:::note:::\n```'],
    ['a fence with a language', '```mdx title="a"\n:::note:::\n```'],
    ['tildes', '~~~\n:::note:::\n~~~'],
    ['a longer fence around a shorter', '````\n```\n:::note:::\n```\n:::note:::\n````'],
    ['tildes around backticks', '~~~\n```\n:::note:::\n~~~'],
    ['a fence that a longer one closes', '```\n:::note:::\n`````'],
    ['a fence without end', '```\n:::note:::'],
    ['a line that only looks like an end', '```\n``` js\n:::note:::\n```'],
    ['CRLF', '```\r\n:::note:::\r\n```\r\n'],
  ])('%s', (_what, code) => {
    expect(mendDirectives(code)).toBe(code);
  });

  test.each([
    ['after a fence', '```\n:::note:::\n```\n:::note:::\n:::', '```\n:::note:::\n```\n:::note\n:::'],
    ['after tildes, CRLF', '~~~\r\na\r\n~~~\r\n:::note:::\r\n:::', '~~~\r\na\r\n~~~\r\n:::note\r\n:::'],
    ['after code in a line', '```a``` 글\n:::note:::\n:::', '```a``` 글\n:::note\n:::'],
  ])('what comes %s is mended', (_what, text, mended) => {
    expect(mendDirectives(text)).toBe(mended);
  });
});

test('no line and no column moves', () => {
  const text = '# 글\r\n\r\n:::note:::\r\n  인용\r\n:::\r\n:::tip 제목\r\n:::';
  const lines = mendDirectives(text).split('\n');
  text.split('\n').forEach((line, index) => {
    // The bracket of a title stands where the space did.
    expect(line.startsWith((lines[index] ?? '').trimEnd().replace('[', ' ').replace(']', ''))).toBe(true);
  });
  expect(lines).toHaveLength(7);
});
