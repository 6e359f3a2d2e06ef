import {expect, test} from 'vitest';
import {parseDay} from '../day/parseDay.ts';
import {findPaper} from './findPaper.ts';

const {papers} = parseDay(
  [
    '## 1. [MoGA](https://huggingface.co/papers/2510.18692) `bytedance`',
    '## 2. [Grasp Any Region](https://arxiv.org/pdf/2510.18876v2) `bytedance`',
    '## 3. [같은 이름](https://example.org/1) `a`',
    '## 4. [같은 이름](https://example.org/2) `b`',
  ].join('\n\n'),
  {path: 'y2025/oct/20251022.mdx'},
);

test.each([
  ['moga-bytedance', 0],
  ['#moga', 0],
  ['MOGA', 0],
  ['2510.18692v1', 0],
  ['https://arxiv.org/abs/2510.18876', 1],
  ['grasp  any region', 1],
  ['2-grasp-any-region-bytedance', 1],
])('%s is found', (wanted, index) => {
  expect(findPaper(papers, wanted).papers).toEqual([papers[index]]);
});

test('two of one name are both found; a slip finds what was meant', () => {
  expect(findPaper(papers, '같은 이름').papers).toHaveLength(2);
  expect(findPaper(papers, 'mogga')).toEqual({papers: [], near: 'moga-bytedance'});
  expect(findPaper(papers, '2510.1888').near).toMatch(/^(?:moga|grasp)/);
  expect(findPaper(papers, 'something else entirely')).toEqual({papers: [], near: undefined});
});
