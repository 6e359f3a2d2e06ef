import {expect, test} from 'vitest';

import {requestedId} from './requestedId.ts';

test.each([
  '2510.18692',
  ' 2510.18692v3 ',
  'arXiv:2510.18692',
  'https://arxiv.org/abs/2510.18692v2',
  'http://www.arxiv.org/pdf/2510.18692v2.pdf',
  'arxiv.org/html/2510.18692v1#S2',
  'https://export.arxiv.org/abs/2510.18692',
  'https://huggingface.co/papers/2510.18692?date=x',
  'hf.co/papers/2510.18692',
  'https://www.alphaxiv.org/abs/2510.18692v1',
  'https://www.alphaxiv.org/overview/2510.18692',
  'alphaxiv.org/ko/overview/2510.18692',
  'https://doi.org/10.48550/arXiv.2510.18692',
  'doi.org/10.48550/arXiv.2510.18692',
])('%s', (argument) => {
  expect(requestedId(argument)).toBe('2510.18692');
});

test.each(['cs/0112017', 'https://arxiv.org/abs/cs/0112017v1', 'https://arxiv.org/pdf/cs/0112017'])(
  '%s',
  (argument) => {
    expect(requestedId(argument)).toBe('cs/0112017');
  },
);

test.each([
  '',
  'MoGA',
  '2510.186',
  '2510.18692/../../x',
  '2510.18692 2510.18693',
  'https://example.org/abs/2510.18692',
  'https://arxiv.org.example.org/abs/2510.18692',
  'https://arxiv.org/list/cs.CV/recent',
  '--date',
  '../x/0112017',
])("'%s' is none", (argument) => {
  expect(requestedId(argument)).toBeUndefined();
});
