import {expect, test} from 'vitest';

import {arxivIdIn, arxivIdOf} from './arxivIdIn.ts';

test.each([
  ['2510.10002', '2510.10002'],
  ['2510.10002v3', '2510.10002'],
  ['arXiv:2510.10002', '2510.10002'],
  ['arXiv:2510.10002v2 [cs.CV]', '2510.10002'],
  ['arxiv-2510.10002', '2510.10002'],
  ['10.48550/arXiv.2510.10002', '2510.10002'],
  ['https://doi.org/10.48550/arxiv.2510.10002', '2510.10002'],
  ['https://arxiv.org/abs/2510.10002v1', '2510.10002'],
  ['http://www.arxiv.org/pdf/2510.10002', '2510.10002'],
  ['https://huggingface.co/papers/2510.10002', '2510.10002'],
  ['arXiv:cs/0112017', 'cs/0112017'],
  ['10.48550/arXiv.math.GT/0309136', 'math/0309136'],
])('%s names a paper on arXiv', (field, id) => {
  expect(arxivIdIn(field)).toBe(id);
});

test.each(['', '12', '10.1145/2510.10002', 'https://a.kr/2510.10002', 'kim2025lake'])('%j names none', (field) => {
  expect(arxivIdIn(field)).toBeUndefined();
});

test('a number that JSON has as a number is no id: 2510.1000 may have lost a zero', () => {
  expect(arxivIdOf({id: 2510.1, type: 'article', number: 2510.1234})).toBeUndefined();
});
