import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {collectLinks} from './collectLinks.ts';

function links(text: string) {
  return collectLinks(parseMarkdown(text, 'mdx'), 'docs/papers/y2025/oct/20251022.mdx');
}

test('a file of a page is told by its path below the site', () => {
  expect(links('[글](./20251007.mdx#b)')).toMatchObject([{pathname: '/docs/papers/y2025/oct/20251007', hash: 'b'}]);
  expect(links('[글](../sep/20250929.md)')).toMatchObject([{pathname: '/docs/papers/y2025/sep/20250929'}]);
});

test.each([
  ['a path', '[글](/docs/a)', {pathname: '/docs/a', hash: undefined, text: '글'}],
  ['a path with a hash', '[글](/docs/a#b)', {pathname: '/docs/a', hash: 'b'}],
  ['a hash', '[글](#b)', {pathname: '', hash: 'b'}],
  ['a hash alone', '[글](#)', {pathname: '', hash: undefined}],
  ['an encoded hash', '[글](#%EA%B8%80)', {hash: '글'}],
  ['a hash with malformed encoding', '[글](#50%)', {hash: '50%'}],
  [
    'a tag',
    '글 <a href="/docs/a#b">글 *둘*</a>',
    {pathname: '/docs/a', hash: 'b', text: '글 둘', point: {line: 1, column: 3}},
  ],
  ['a definition', '[글][1]\n\n[1]: /docs/a', {pathname: '/docs/a', point: {line: 3, column: 1}}],
  ['inside a list', '- 가\n- [글](#b)', {hash: 'b', point: {line: 2, column: 3}, offset: 6}],
  ['after a mended note', ':::note:::\n[글](#b)\n:::', {point: {line: 2, column: 1}}],
])('%s', (_what, text, link) => {
  expect(links(text)).toMatchObject([link]);
});

test.each([
  ['another host', '[글](https://a.kr/#b)'],
  ['another host without protocol', '[글](//a.kr/#b)'],
  ['mail', '[글](mailto:a@a.kr)'],
  ['a file that is no page', '[글](./a.zip)'],
  ['an address that is computed', '<a href={url}>글</a>'],
  ['a tag without address', '<a id="b">글</a>'],
  ['code', '`[글](/docs/a)`'],
])('%s is none of this site’s', (_what, text) => {
  expect(links(text)).toEqual([]);
});
