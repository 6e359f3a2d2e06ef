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

test('a day is a posting, and knows the way to itself', () => {
  const {'@graph': graph} = JSON.parse(dayJsonLd(DAY));
  expect(graph[0]).toMatchObject({
    '@type': 'BlogPosting',
    headline: DAY.title,
    datePublished: '2025-10-22',
    author: {name: '쓴이'},
  });
  expect(graph[1].itemListElement).toMatchObject([
    {position: 1, item: 'https://example.org/haru/docs/papers'},
    {position: 2, item: DAY.url},
  ]);
});

test('no title ends the script', () => {
  const title = 'A </script><script>alert(1)</script> <!-- B';
  const text = dayJsonLd({...DAY, title});
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].headline).toBe(title);
});

test('an edit that was announced is told beside the day’s own date', () => {
  const posting = (day: object) => JSON.parse(dayJsonLd({...DAY, ...day}))['@graph'][0];
  expect(posting({updated: '2025-11-20'})).toMatchObject({datePublished: '2025-10-22', dateModified: '2025-11-20'});
  expect(posting({})).not.toHaveProperty('dateModified');
});
