import type {Link} from 'mdast';
import {expect, test} from 'vitest';

import {nodesOf} from './nodesOf.ts';
import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

const links = (text: string) =>
  nodesOf(parseMarkdown(text, 'mdx')).filter((node): node is Link => node.type === 'link');

test.each([
  ['[x](arxiv.org/abs/2101.00001)', 'https://arxiv.org/abs/2101.00001'],
  ['[x](huggingface.co/papers/2101.00001)', 'https://huggingface.co/papers/2101.00001'],
  ['[x](example.com)', 'https://example.com'],
  ['[x](www.example.co.kr:8080/a?b#c)', 'https://www.example.co.kr:8080/a?b#c'],
  ['[x](me@example.org)', 'mailto:me@example.org'],
  ['<a href=" https://example.org/a ">x</a>', 'https://example.org/a'],
  ['[x](./code.zip)', './code.zip'],
  ['[x](slides.ai)', 'slides.ai'],
  ['[x](20251022.assets/a.pdf)', '20251022.assets/a.pdf'],
  ['[x](20251007)', '20251007'],
  ['[x](1.png)', '1.png'],
  ['[x](#a)', '#a'],
])('%s', (text, url) => {
  expect(links(text).map((link) => link.url)).toEqual([url]);
});

test.each([
  '부호 [1109,9,14](8,13)을 줄였다',
  'NoPoSplat[122](>2000ms)과 ROMA[34](300ms)',
  '[1](2)',
  '[가](1/2)',
  '[0.5](0.25, 0.75)',
  '[말](설명)',
  '[할 일](TODO)',
  '[빈 곳]()',
])('no address, and no letter is lost: %s', (text) => {
  expect(links(text)).toEqual([]);
  expect(plainText(parseMarkdown(text, 'mdx'))).toBe(text);
});

test('marks within stay marks', () => {
  const [paragraph] = parseMarkdown('가 [**굵게** 말](8,13) 나', 'mdx').children;
  expect(plainText(paragraph as never)).toBe('가 [굵게 말](8,13) 나');
  expect(nodesOf(paragraph as never).map(({type}) => type)).toContain('strong');
});
