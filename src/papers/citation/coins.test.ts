import {expect, test} from 'vitest';

import {coins} from './coins.ts';
import type {CslItem} from './cslItem.ts';

const LAKE: CslItem = {
  id: 'arxiv-2510.10002',
  type: 'article',
  title: 'Lake: Still & Deep = 물 + "50%"',
  author: [{family: 'Kim', given: 'Minji'}, {literal: 'Lake Team'}],
  issued: {'date-parts': [[2025, 10, 1]]},
  'container-title': 'arXiv preprint arXiv:2510.10002',
  DOI: '10.48550/arXiv.2510.10002',
  URL: 'https://arxiv.org/abs/2510.10002',
};

/** Every pair, decoded as Zotero does it. */
function pairs(item: CslItem): string[][] {
  return coins(item)
    .split('&')
    .map((pair) => pair.split('=').map((part) => decodeURIComponent(part.replaceAll('+', ' '))));
}

test('a preprint: of Zotero’s own type, without the authors that Zotero looks up', () => {
  expect(pairs(LAKE)).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', LAKE.title],
    ['rft.publisher', 'arXiv'],
    ['rft.date', '2025-10-01'],
    ['rft_id', 'info:doi/10.48550/arXiv.2510.10002'],
    ['rft_id', LAKE.URL],
  ]);
});

test('an article, a paper at a conference and a page', () => {
  const kind = (item: CslItem) => coins(item).replace('ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:', '');
  expect(kind({id: 'a', type: 'article-journal', title: 'Lake', 'container-title': 'Rivers'})).toBe(
    'journal&rft.atitle=Lake&rft.jtitle=Rivers',
  );
  expect(kind({id: 'a', type: 'paper-conference', title: 'Lake', 'container-title': 'Rivers'})).toBe(
    'book&rft.genre=proceeding&rft.atitle=Lake&rft.btitle=Rivers',
  );
  expect(kind({id: 'a', type: 'webpage', title: 'Lake', URL: 'https://a.kr/?b=c&d'})).toBe(
    'dc&rft.title=Lake&rft_id=https://a.kr/%3Fb%3Dc%26d',
  );
});

test('what Zotero cannot look up names its authors, a group not cut into first and last name', () => {
  const authors = pairs({...LAKE, DOI: undefined}).filter(([key]) => key === 'rft.au');
  expect(authors).toEqual([
    ['rft.au', 'Kim, Minji'],
    ['rft.au', 'Lake Team,'],
  ]);
});

test('a title that is no well-formed text is encoded all the same', () => {
  expect(coins({...LAKE, title: 'Lake \ud800'})).toContain('rft.title=Lake+%EF%BF%BD&');
});
