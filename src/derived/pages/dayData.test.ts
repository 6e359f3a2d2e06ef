import {expect, test} from 'vitest';

import {catalogueOf, publish} from '../../../tests/site/publish.ts';
import {toCsl} from '../../papers/citation/csl.ts';
import type {PublishedDay} from '../../papers/lists/followUps.ts';
import {siteAddresses} from './addresses.ts';
import {deriveDayData} from './dayData.ts';

function derive(...days: PublishedDay[]) {
  const catalogue = catalogueOf(days, {topics: 'water:\n  name: 물\n  words: [sea]\n'});
  return [
    ...deriveDayData({
      days,
      catalogue,
      cslOf: (paper) => toCsl(paper),
      thumbnails: new Map(),
      addresses: siteAddresses('/haru/'),
      problems: [],
    }).values(),
  ];
}

const FIRST = publish('20251007', '## 1. [Lake](https://arxiv.org/abs/2510.10002) `b`');
const SECOND = publish('20251021', '# 글');
const THIRD = publish('20251022', '## Sea\n\n[앞](/docs/papers/y2025/oct/20251007#lake)');

test('a day knows its address and its neighbours', () => {
  const days = derive(FIRST, SECOND, THIRD);
  expect(days.map(({date, previous, next}) => [date, previous?.date, next?.date])).toEqual([
    ['2025-10-07', undefined, '2025-10-21'],
    ['2025-10-21', '2025-10-07', '2025-10-22'],
    ['2025-10-22', '2025-10-21', undefined],
  ]);
  expect(days[1]).toMatchObject({
    permalink: '/haru/docs/papers/y2025/oct/20251021',
    next: {permalink: '/haru/docs/papers/y2025/oct/20251022'},
    papers: [],
  });
});

test('a paper brings all that its bar shows, and who followed it up', () => {
  const [first, , third] = derive(FIRST, SECOND, THIRD);
  expect(first?.papers[0]).toMatchObject({
    anchor: 'lake-b',
    organisations: [{label: 'b', permalink: '/haru/organisations/b'}],
    permanent: '/haru/p/2510.10002/',
    coins: expect.stringContaining('rft.title=Lake'),
    followUps: [{permalink: '/haru/docs/papers/y2025/oct/20251022#sea', sentence: '앞'}],
    otherSummaries: [],
  });
  expect(first?.papers[0]?.sources.map(({site}) => site)).toEqual(['arxiv', 'pdf', 'html', 'huggingface', 'alphaxiv']);
  expect(third?.papers[0]).toMatchObject({
    organisations: [],
    topics: [{label: '물', permalink: '/haru/topics/water'}],
    sources: [],
    permanent: undefined,
  });
});

test('of a crowd of authors a page names the first, and counts all', () => {
  const author = Array.from({length: 200}, (_, index) => ({family: `Kim${index}`, given: 'Minji'}));
  const day = publish('20251022', '## [Lake](https://arxiv.org/abs/2510.10002)');
  const [data] = derive(day).values();
  expect(data?.papers[0]?.authors).toBeUndefined();
  const known = deriveDayData({
    days: [day],
    catalogue: catalogueOf([day]),
    cslOf: (paper) => toCsl(paper, {id: 'x', type: 'article', author}),
    thumbnails: new Map([['2025-10-22#lake', '/a.webp']]),
    addresses: siteAddresses('/'),
    problems: [],
  }).get(day.path);
  expect(known?.papers[0]?.authors).toEqual({first: 'Minji Kim0', count: 200});
  expect(known?.papers[0]?.thumbnail).toBe('/a.webp');
});
