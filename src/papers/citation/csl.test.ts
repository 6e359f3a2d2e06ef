import {describe, expect, test} from 'vitest';
import {parseDay} from '../day/parseDay.ts';
import type {ArxivId, IsoDate} from '../day/types.ts';
import {catalogue} from '../lists/catalogue.ts';
import type {PublishedDay} from '../lists/followUps.ts';
import {citationKey, toCsl} from './csl.ts';
import {issuedParts, type LibraryItem, nameParts} from './cslItem.ts';

function papers(text: string, name = '20251022') {
  const parsed = parseDay(text, {path: `docs/papers/y2025/oct/${name}.mdx`});
  const day: PublishedDay = {...parsed, date: parsed.date as IsoDate, permalink: `/docs/papers/y2025/oct/${name}`};
  return catalogue({
    days: [day],
    resolve: () => undefined,
    findOrganisation: (label) => ({slug: label, name: label}),
    findTopics: () => [],
  }).papers;
}

function csl(text: string, known?: LibraryItem) {
  const [paper] = papers(text);
  if (!paper) throw new Error('no paper');
  return toCsl(paper, known);
}

const LAKE = '## 1. [Lake](https://huggingface.co/papers/2510.10002) `hanriver`\n### Still Water\n';

describe('a paper that the library does not know', () => {
  test('on arXiv: what the page says, without the organisations as authors', () => {
    expect(csl(LAKE)).toEqual({
      id: 'arxiv-2510.10002',
      type: 'article',
      title: 'Lake: Still Water',
      issued: {'date-parts': [[2025, 10]]},
      'container-title': 'arXiv preprint arXiv:2510.10002',
      DOI: '10.48550/arXiv.2510.10002',
      URL: 'https://arxiv.org/abs/2510.10002',
    });
  });

  test('elsewhere: no year, since the day of the summary is not the paper’s', () => {
    expect(csl('## 2. [Lake](https://a.kr/lake) `hanriver`')).toEqual({
      id: '2025-10-22-lake-hanriver',
      type: 'webpage',
      title: 'Lake',
      URL: 'https://a.kr/lake',
    });
  });

  test.each(['## Lake', '## [Lake](javascript:alert)', '## [Lake](./lake.pdf)'])('%s has no address', (text) => {
    expect(csl(text)).toEqual({id: '2025-10-22-lake', type: 'document', title: 'Lake'});
  });

  test.each([
    ['cs/0112017', [2001, 12]],
    ['hep-th/9208001', [1992, 8]],
    ['0704.0001', [2007, 4]],
    ['2510.10002', [2025, 10]],
  ])('%s was submitted in %j', (id, parts) => {
    expect(issuedParts(csl(`## [Lake](https://arxiv.org/abs/${id})`))).toEqual(parts);
  });
});

test.each([
  ['Lake', 'Still Water', 'Lake: Still Water'],
  ['Lake', 'Lake: Still Water', 'Lake: Still Water'],
  ['LAKE-3', 'Lake3 Technical Report', 'Lake3 Technical Report'],
  ['Still Water', 'Still Water', 'Still Water'],
  ['A', 'Attention on Lakes', 'A: Attention on Lakes'],
  ['물길', '물길: 강의 지도', '물길: 강의 지도'],
  ['Lake', '', 'Lake'],
])('%j and %j are %j', (name, subtitle, title) => {
  expect(csl(`## [${name}](https://a.kr)\n${subtitle && `### ${subtitle}`}`).title).toBe(title);
});

describe('a paper that the library knows', () => {
  const known: LibraryItem = {
    id: 'http://zotero.org/1',
    type: 'paper-conference',
    title: 'Lake:\n  Still Water on Maps',
    author: [{family: 'Kim', given: 'Minji'}],
    issued: {'date-parts': [[2026, 5, 1]]},
    'container-title': 'Proceedings of Rivers',
    DOI: '10.1000/lake',
    URL: '',
    extra: {kept: true},
  };

  test('is what the library says; what that leaves empty is what the page says; the key is ours', () => {
    expect(csl(LAKE, known)).toEqual({
      ...known,
      id: 'arxiv-2510.10002',
      title: 'Lake: Still Water on Maps',
      URL: 'https://arxiv.org/abs/2510.10002',
    });
  });

  test('as a preprint: has its number where a journal would stand', () => {
    const preprint = csl(LAKE, {id: 'x', type: 'article', number: 'arXiv:2510.10002'});
    expect(preprint['container-title']).toBe('arXiv preprint arXiv:2510.10002');
  });

  test('at a conference of no name: is given none', () => {
    expect(csl(LAKE, {id: 'x', type: 'paper-conference'})['container-title']).toBeUndefined();
  });
});

describe('keys', () => {
  test('are unique on a day and among days, and the same for the same paper on arXiv', () => {
    const text = '## Lake\n\n## Lake\n\n## 물길 `한강`\n\n## 물결 `한강`\n\n## [A](https://arxiv.org/abs/2510.10002v2)';
    const keys = ['20251021', '20251022'].flatMap((name) => papers(text, name).map((paper) => toCsl(paper).id));
    expect(keys.slice(0, 5)).toEqual([
      '2025-10-21-lake',
      '2025-10-21-lake-1',
      '2025-10-21-mulgil-hangang',
      '2025-10-21-mulgyeol-hangang',
      'arxiv-2510.10002',
    ]);
    expect(new Set(keys).size).toBe(9);
  });

  test('have no slash', () => {
    expect(citationKey('2025-10-22' as IsoDate, 'lake', 'cs/0112017' as ArxivId)).toBe('arxiv-cs-0112017');
  });
});

test.each([
  [[[2025, 10, 21]], [2025, 10, 21]],
  [[['2025', '10']], [2025, 10]],
  [[[2025, null]], [2025]],
  [[[null]], []],
  [[['unknown']], []],
  [[], []],
  [undefined, []],
])('date-parts %j are %j', (parts, expected) => {
  expect(issuedParts({issued: {'date-parts': parts}})).toEqual(expected);
});

test.each([
  [
    {family: 'Kim', given: 'Minji'},
    {family: 'Kim', given: 'Minji', suffix: ''},
  ],
  [
    {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den'},
    {family: 'van den Berg', given: 'Jan', suffix: ''},
  ],
  [{family: 'Kim'}, {literal: 'Kim'}],
  [{given: 'Minji'}, {literal: 'Minji'}],
  [{literal: 'Lake\n Team'}, {literal: 'Lake Team'}],
  [{family: ' ', literal: 'Lake Team'}, {literal: 'Lake Team'}],
])('%j is %j', (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});
