import {expect, test} from 'vitest';
import type {IsoDate} from '../day/types.ts';
import {dayJsonLd} from './jsonLd.ts';

const DAY = {
  title: '2025년 10월 22일',
  description: '논문 하나',
  date: '2025-10-22' as IsoDate,
  url: 'https://example.org/haru/docs/papers/y2025/oct/20251022',
  image: 'https://example.org/haru/cards/20251022.png',
  site: {title: '하루논문', url: 'https://example.org/haru/', author: '쓴이'},
  parents: [{label: '모아보기', url: 'https://example.org/haru/docs/papers'}],
};

test('a day is a posting about its papers, and knows the way to itself', () => {
  const works = [
    {
      title: 'Lake: Still',
      authors: [{name: 'Minji Kim'}, {name: 'Lake Team', isGroup: true as const}],
      url: 'https://arxiv.org/abs/2510.10002',
    },
    {title: 'Sea', authors: []},
  ];
  const {'@graph': graph} = JSON.parse(dayJsonLd({...DAY, works}));
  expect(graph[0]).toMatchObject({
    '@type': 'BlogPosting',
    datePublished: '2025-10-22',
    about: [
      {
        name: 'Lake: Still',
        url: 'https://arxiv.org/abs/2510.10002',
        author: [
          {'@type': 'Person', name: 'Minji Kim'},
          {'@type': 'Organization', name: 'Lake Team'},
        ],
      },
      {'@type': 'ScholarlyArticle', name: 'Sea'},
    ],
  });
  expect(graph[1].itemListElement).toMatchObject([
    {position: 1, item: 'https://example.org/haru/docs/papers'},
    {position: 2, item: DAY.url},
  ]);
});

test('no title ends the script', () => {
  const title = 'A </script><script>alert(1)</script> <!-- B';
  const text = dayJsonLd({...DAY, works: [{title, authors: []}]});
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].about[0].name).toBe(title);
});

test('an edit that was announced is told beside the day’s own date', () => {
  const posting = (day: object) => JSON.parse(dayJsonLd({...DAY, works: [], ...day}))['@graph'][0];
  expect(posting({updated: '2025-11-20'})).toMatchObject({datePublished: '2025-10-22', dateModified: '2025-11-20'});
  expect(posting({})).not.toHaveProperty('dateModified');
});
