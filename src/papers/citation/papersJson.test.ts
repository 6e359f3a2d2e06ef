import {expect, test} from 'vitest';
import {parseDay} from '../day/parseDay.ts';
import type {IsoDate} from '../day/types.ts';
import {catalogue} from '../lists/catalogue.ts';
import type {PublishedDay} from '../lists/followUps.ts';
import {toCsl} from './csl.ts';
import {papersJson} from './papersJson.ts';

function day(name: string, text: string): PublishedDay {
  const parsed = parseDay(text, {path: `docs/papers/y2025/oct/${name}.mdx`});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/b/docs/${name}`};
}

const DAYS = [
  day('20251007', '## 1. [Lake](https://arxiv.org/abs/2510.10002v2) `hanriver`\n### Still Water'),
  day(
    '20251022',
    '## Sea\n\n앞의 [Lake](/docs/20251007#lake)를 잇는다. 끝.\n\n## [Lake 2](https://arxiv.org/abs/2510.10002)',
  ),
];

const json = papersJson({
  catalogue: catalogue({
    days: DAYS,
    resolve: (pathname) => DAYS.find(({permalink}) => permalink === `/b${pathname}`),
    findOrganisation: () => ({slug: 'han', name: '한강'}),
    findTopics: ({name}) => (name === 'Sea' ? [{slug: 'water', name: '물'}] : []),
  }),
  site: {title: '하루', url: 'https://a.kr/b/'},
  schema: 'https://a.kr/b/papers.schema.json',
  cslOf: (paper) => toCsl(paper, {id: 'x', type: 'article', abstract: 'long'}),
  address: (permalink) => `https://a.kr${permalink}`,
  permanentAddress: (id) => `https://a.kr/b/p/${id}/`,
});

test('the site, and what its groups hold', () => {
  const {papers, ...rest} = json;
  expect(rest).toEqual({
    $schema: 'https://a.kr/b/papers.schema.json',
    version: 1,
    site: {title: '하루', url: 'https://a.kr/b/'},
    organisations: [{slug: 'han', name: '한강', papers: 1}],
    topics: [{slug: 'water', name: '물', papers: 1}],
  });
  expect(papers.map(({id}) => id)).toEqual(['2025-10-07#lake-hanriver', '2025-10-22#sea', '2025-10-22#lake-2']);
});

test('a paper with all that is derived about it', () => {
  const [lake, sea] = json.papers;
  const sentence = '앞의 Lake를 잇는다.';
  expect(lake).toEqual({
    id: '2025-10-07#lake-hanriver',
    date: '2025-10-07',
    name: 'Lake',
    subtitle: 'Still Water',
    organisations: [{slug: 'han', name: '한강'}],
    topics: [],
    url: 'https://a.kr/b/docs/20251007#lake-hanriver',
    permanent: 'https://a.kr/b/p/2510.10002/',
    source: 'https://arxiv.org/abs/2510.10002v2',
    arxivId: '2510.10002',
    followUps: [{date: '2025-10-22', name: 'Sea', url: 'https://a.kr/b/docs/20251022#sea', sentence}],
    follows: [],
    otherSummaries: [{date: '2025-10-22', name: 'Lake 2', url: 'https://a.kr/b/docs/20251022#lake-2'}],
    csl: expect.objectContaining({id: 'arxiv-2510.10002', title: 'Lake: Still Water'}),
  });
  expect(lake?.csl).not.toHaveProperty('abstract');
  expect(sea?.follows).toEqual([
    {date: '2025-10-07', name: 'Lake', url: 'https://a.kr/b/docs/20251007#lake-hanriver', sentence},
  ]);
});

test('what a paper does not have is null or empty', () => {
  expect(json.papers[1]).toMatchObject({
    subtitle: null,
    permanent: null,
    source: null,
    arxivId: null,
    organisations: [],
    otherSummaries: [],
  });
});
