import {expect, test} from 'vitest';

import {keptTokens} from './keptTokens.ts';
import {parseMarkdown} from './parseMarkdown.ts';

function kept(text: string): string[] {
  return keptTokens(parseMarkdown(text, 'mdx'), text).map(({token, point}) => `${point.line}:${point.column} ${token}`);
}

test.each([
  ['<|user|> 뒤의 {x_i}', ['1:1 <|user|>', '1:13 {x_i}']],
  ['글\n둘째 줄의 <think>', ['2:7 <think>']],
  ['- 목록의 <EOS>\n- 또 <EOS>', ['1:7 <EOS>']],
  ['<think>\n\n글\n\n</think>', ['1:1 <think>', '5:1 </think>']],
  ['집합 {-1, 0, 1}', ['1:4 {-1, 0, 1}']],
  ['홀로 선 <s>', ['1:6 <s>']],
  ['\uFEFF<|user|>', ['1:1 <|user|>']],
])('%j', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test.each([
  '`<|user|>` 와 `{x}`',
  '$\\mathcal{L}_{CE}$',
  '```\n<think> {x}\n```',
  '<s>지움</s> <br> <b>굵게</b>',
  'a < b, c > d',
  '&lt;s&gt; 와 \\<s> 와 \\{x}',
  '<https://example.org>',
])('nothing is kept of %j', (text) => {
  expect(kept(text)).toEqual([]);
});
