import {expect, test} from 'vitest';

import {catalogueOf, publish} from '../../../tests/site/publish.ts';
import type {ArxivId} from '../day/types.ts';

const LAKE = publish('20251007', '## 1. [Lake](https://arxiv.org/abs/2510.10002v2) `Blue` `blue labs`\n\n글');
const SEA = publish(
  '20251021',
  '## [Sea](https://a.kr) `deep`\n\n[호수](/docs/papers/y2025/oct/20251007#lake)를 잇는다.\n\n## Alone',
);
const AGAIN = publish('20251022', '## [Lake 2](https://huggingface.co/papers/2510.10002) `blue`\n### Water and rain');

const ORGANISATIONS = 'blue:\n  name: Blue\n  aliases: [blue labs]\n';
const TOPICS = 'water:\n  name: 물\n  words: [water]\n';

const archive = catalogueOf([LAKE, SEA, AGAIN], {organisations: ORGANISATIONS, topics: TOPICS});
const [lake, sea, , again] = archive.papers;

test('papers come in the order of the days and of their pages', () => {
  expect(archive.papers.map(({name}) => name)).toEqual(['Lake', 'Sea', 'Alone', 'Lake 2']);
  expect(archive.papersOf(SEA.path).map(({name}) => name)).toEqual(['Sea', 'Alone']);
  expect(archive.papersOf('docs/papers/y2025/oct/20250101.mdx')).toEqual([]);
});

test('two labels of one organisation are one organisation, and keep their words', () => {
  expect(lake?.organisations).toEqual([{slug: 'blue', name: 'Blue'}]);
  expect(lake?.labels).toEqual([
    {label: 'Blue', slug: 'blue'},
    {label: 'blue labs', slug: 'blue'},
  ]);
});

test('organisations and topics hold their papers, those with most first', () => {
  const groups = archive.organisations.map(({slug, papers}) => [slug, papers.map(({name}) => name)]);
  expect(groups).toEqual([
    ['blue', ['Lake', 'Lake 2']],
    ['deep', ['Sea']],
  ]);
  expect(archive.topics.map(({slug, name, papers}) => [slug, name, papers.length])).toEqual([['water', '물', 1]]);
});

test('a follow-up brings the sentence that holds the link', () => {
  expect(lake?.followUps).toEqual([
    {
      permalink: '/haru/docs/papers/y2025/oct/20251021#sea-deep',
      date: '2025-10-21',
      name: 'Sea',
      sentence: '호수를 잇는다.',
    },
  ]);
  expect(sea?.earlier).toEqual(['2025-10-07#lake-blue-blue-labs']);
  expect(archive.latestLinks(5).map(({later, earlier}) => [later.paper.name, earlier.paper.name])).toEqual([
    ['Sea', 'Lake'],
  ]);
});

test('a paper summarised twice knows its other summary, whatever the link', () => {
  expect(archive.byArxivId.get('2510.10002' as ArxivId)?.map(({name}) => name)).toEqual(['Lake', 'Lake 2']);
  expect(lake?.otherSummaries).toEqual([{permalink: again?.permalink, date: '2025-10-22', name: 'Lake 2'}]);
  expect(again?.otherSummaries).toEqual([{permalink: lake?.permalink, date: '2025-10-07', name: 'Lake'}]);
  expect(sea?.otherSummaries).toEqual([]);
});

test('an archive without days', () => {
  const empty = catalogueOf([]);
  expect([empty.papers, empty.organisations, empty.topics, empty.threads, empty.latestLinks(3)]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});
