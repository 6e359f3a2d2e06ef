import type {Heading} from 'mdast';
import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {paperHeading, paperIds} from './paperHeading.ts';

function headings(text: string) {
  return parseMarkdown(text, 'mdx').children.map((node) => paperHeading(node as Heading));
}

test('a heading has an anchor without its number, and the one that Docusaurus would make', () => {
  expect(headings('## 12. [Rain Net](https://arxiv.org/abs/2510.10001) `b`')).toEqual([
    {
      number: 12,
      name: 'Rain Net',
      source: {kind: 'arxiv', url: 'https://arxiv.org/abs/2510.10001', id: '2510.10001'},
      organisations: ['b'],
      anchor: 'rain-net-b',
      numberedAnchor: '12-rain-net-b',
      nameAnchor: 'rain-net',
    },
  ]);
});

test.each([
  ['## [A](x) `b` `c`', 'A', ['b', 'c']],
  ['## [A](x) `b` (ICLR) `c`', 'A', ['b', 'c']],
  ['## A `b` `c`', 'A', ['b', 'c']],
  ['## The `think` token', 'The think token', []],
  ['## `x` for [A](y) `b`', 'A', ['b']],
  ['## `b`', '', ['b']],
])('%s: labels follow the name', (text, name, organisations) => {
  expect(headings(text)).toMatchObject([{name, organisations}]);
});

test.each([
  [
    'all aliases',
    '## 1. [Rain](https://huggingface.co/papers/2510.10001) `b`',
    [['rain-b', '2510.10001', 'rain', '1-rain-b']],
  ],
  ['no alias equal to the anchor', '## [Rain](https://a.kr)', [['rain']]],
  ['no name that is another’s anchor', '## [Rain](x) `b`\n\n## Rain', [['rain-b'], ['rain']]],
  [
    'no arXiv id that two share',
    '## A <|1|>\n\n## [B](https://arxiv.org/abs/2510.10001) `x`\n\n## [C](https://arxiv.org/pdf/2510.10001) `x`',
    [
      ['a-1', 'a-1'],
      ['b-x', 'b'],
      ['c-x', 'c'],
    ],
  ],
  [
    'equal anchors by a number',
    '## 1. A\n\n## 2. A',
    [
      ['a', '1-a'],
      ['a-1', '2-a'],
    ],
  ],
])('%s', (_what, text, expected) => {
  const ids = paperIds(headings(text)).map(({anchor, aliases}) => [anchor, ...aliases]);
  expect(ids).toEqual(expected.map((own) => [...new Set(own)]));
});

test('renumbering a day moves no anchor', () => {
  const anchors = (text: string) => paperIds(headings(text)).map(({anchor}) => anchor);
  expect(anchors('## 1. [A](x) `b`\n\n## 2. [C](y)')).toEqual(anchors('## [A](x) `b`\n\n## 7) [C](y)'));
});
