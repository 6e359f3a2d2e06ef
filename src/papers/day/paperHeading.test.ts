import type {Heading} from 'mdast';
import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {plainText} from '../../markdown/plainText.ts';
import {headingIds} from './headingIds.ts';
import {paperHeading, paperIds} from './paperHeading.ts';
import {paperSections} from './paperSections.ts';

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
      plainAnchor: 'rain-net-b',
      numberedAnchor: '12-rain-net-b',
      nameAnchor: 'rain-net',
      texAnchors: [],
    },
  ]);
});

test.each([
  ['## [A](https://x.kr) `b` `c`', 'A', ['b', 'c']],
  ['## [A](https://x.kr) `b` (ICLR) `c`', 'A', ['b', 'c']],
  ['## A `b` `c`', 'A', ['b', 'c']],
  ['## The `think` token', 'The think token', []],
  ['## `x` for [A](https://y.kr) `b`', 'A', ['b']],
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
  ['no name that is another’s anchor', '## [Rain](https://x.kr) `b`\n\n## Rain', [['rain-b'], ['rain']]],
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
  expect(anchors('## 1. [A](https://x.kr) `b`\n\n## 2. [C](https://y.kr)')).toEqual(
    anchors('## [A](https://x.kr) `b`\n\n## 7) [C](https://y.kr)'),
  );
});

test.each([
  ['## 1. **[Rain Net](https://arxiv.org/abs/2510.10001)** `lab`', 'Rain Net', ['lab']],
  ['## 2. *[Rain Net](https://arxiv.org/abs/2510.10001)*', 'Rain Net', []],
  ['## **3. [Rain Net](https://arxiv.org/abs/2510.10001) `lab`**', 'Rain Net', ['lab']],
  ['## 4. ~~**[Rain](https://arxiv.org/abs/2510.10001)**~~', 'Rain', []],
  ['## [`rain-net`](https://arxiv.org/abs/2510.10001) `lab`', 'rain-net', ['lab']],
  ['## <b><a href="https://arxiv.org/abs/2510.10001">Rain Net</a></b> `lab`', 'Rain Net', ['lab']],
  ['## 5. [Rain Net][1] `lab`\n\n[1]: https://arxiv.org/abs/2510.10001', 'Rain Net', ['lab']],
])('%s: the link may stand in other marks', (text, name, organisations) => {
  const [paper] = paperSections(parseMarkdown(text, 'mdx')).sections;
  expect(paper).toMatchObject({name, organisations, source: {kind: 'arxiv', id: '2510.10001'}});
});

test('an id of the author’s is the anchor, and the one that it would have had leads there too', () => {
  const text =
    '## 1. [Rain](https://arxiv.org/abs/2510.10001) `lab` {#My.비}\n\n## 2. [Snow](https://x.kr) {#My.비}\n\n### 결과 {#result}\n\n### 결과 {#result}';
  const tree = parseMarkdown(text, 'mdx');
  const {sections} = paperSections(tree);
  expect(sections).toMatchObject([
    {name: 'Rain', organisations: ['lab'], anchor: 'My.비', aliases: ['2510.10001', 'rain', 'rain-lab', '1-rain-lab']},
    {name: 'Snow', anchor: 'My비', aliases: ['snow', '2-snow']},
  ]);
  expect([...headingIds(tree, sections).values()]).toEqual(['My.비', 'My비', 'result', 'result-1']);
  expect(tree.children.map((node) => plainText(node)).join(' ')).not.toContain('{#');
});

test.each([
  '## [A](https://x.kr) {#}',
  '## [A](https://x.kr) {#two words}',
  '## [A](https://x.kr) {#sidebar}',
  '## [A](https://x.kr) `{#a}`',
  '글 {#a}',
])('no id: %s', (text) => {
  expect(plainText(parseMarkdown(text, 'mdx'))).toContain('{#');
});
