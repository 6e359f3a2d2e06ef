import {describe, expect, test} from 'vitest';

import {mendDirectives} from './mendDirectives.ts';

test.each([
  [':::note:::', ':::note'],
  [':::tip::: ', ':::tip'],
  ['::: note :::', ':::note'],
  ['::::note::::', '::::note'],
  ['   :::my-note:::', '   :::my-note'],
  [':::note:::\r', ':::note\r'],
  [':::note 긴 제목 ', ':::note[긴 제목]'],
  [':::note 제목\r', ':::note[제목]\r'],
])('%j was meant as %j', (text, mended) => {
  expect(mendDirectives(text)).toBe(mended);
});

test.each([
  [':::note'],
  [':::note[제목]'],
  [':::note {#a}'],
  [':::'],
  [':::note::: 더 있는 글'],
  ['글 :::note:::'],
  ['    :::note:::'],
  ['::note::'],
  ['`:::note:::`'],
])('%j is left as it is', (text) => {
  expect(mendDirectives(text)).toBe(text);
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
    ['after a fence', '```\n:::note:::\n```\n:::note:::', '```\n:::note:::\n```\n:::note'],
    ['after tildes, CRLF', '~~~\r\na\r\n~~~\r\n:::note:::\r\n', '~~~\r\na\r\n~~~\r\n:::note\r\n'],
    ['after code in a line', '```a``` 글\n:::note:::', '```a``` 글\n:::note'],
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
