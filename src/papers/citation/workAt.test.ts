import {expect, test} from 'vitest';

import {workAt} from './workAt.ts';

const issued = (year: number) => ({issued: {'date-parts': [[year]]}});

test.each([
  ['https://doi.org/10.1145/3292500.3330701', {type: 'article', DOI: '10.1145/3292500.3330701'}],
  ['http://dx.doi.org/10.1000/a%3Cb%3E', {type: 'article', DOI: '10.1000/a<b>'}],
  [
    'https://doi.org/10.18653/v1/2020.acl-main.703',
    {type: 'paper-conference', DOI: '10.18653/v1/2020.acl-main.703', 'container-title': 'ACL 2020', ...issued(2020)},
  ],
  ['https://openreview.net/forum?id=YicbFdNTTy', {type: 'article', publisher: 'OpenReview'}],
  ['https://openreview.net/pdf?id=YicbFdNTTy', {type: 'article', publisher: 'OpenReview'}],
  [
    'https://aclanthology.org/2023.emnlp-main.1/',
    {type: 'paper-conference', 'container-title': 'EMNLP 2023', ...issued(2023)},
  ],
  ['https://aclanthology.org/P18-1001.pdf', {type: 'paper-conference', 'container-title': 'ACL 2018', ...issued(2018)}],
  ['https://aclanthology.org/W95-0101', {type: 'paper-conference', ...issued(1995)}],
  ['https://aclanthology.org/2022.tacl-1.5/', {type: 'article-journal', 'container-title': 'TACL', ...issued(2022)}],
  [
    'https://proceedings.mlr.press/v139/radford21a.html',
    {
      type: 'paper-conference',
      'container-title': 'Proceedings of Machine Learning Research',
      volume: '139',
      publisher: 'PMLR',
      ...issued(2021),
    },
  ],
  [
    'https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html',
    {
      type: 'paper-conference',
      'container-title': 'Advances in Neural Information Processing Systems',
      ...issued(2017),
    },
  ],
])('%s is a work', (url, work) => {
  expect(workAt(url)).toEqual({...work, URL: url});
});

test.each([
  'https://example.org/10.1145/3292500',
  'https://doi.org/',
  'https://openreview.net/group?id=ICLR.cc',
  'https://aclanthology.org/events/acl-2023/',
  'https://proceedings.mlr.press/v139/',
  'https://evil.org/?https://doi.org/10.1145/1',
])('%s is a page', (url) => {
  expect(workAt(url)).toBeUndefined();
});
