import {expect, test} from 'vitest';
import {parseDay} from '../day/parseDay.ts';
import type {IsoDate} from '../day/types.ts';
import {earlierLinks, followUps, type PublishedDay} from './followUps.ts';

function day(name: string, text: string): PublishedDay {
  const path = `docs/papers/y2025/oct/${name}.mdx`;
  const parsed = parseDay(text, {path});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/base/docs/papers/y2025/oct/${name}`};
}

function find(...days: PublishedDay[]) {
  return Object.fromEntries(
    followUps(earlierLinks(days, (pathname) => days.find(({permalink}) => permalink === `/base${pathname}`))),
  );
}

const LAKE = day('20251007', '## 1. [Lake](https://arxiv.org/abs/2510.10002) `b`\n### Still\n');
const link = (hash: string) => `[앞](/docs/papers/y2025/oct/20251007${hash})`;

test.each(['#lake-b', '#lake', '#2510.10002', '#1-lake-b'])('a later section follows up by %s', (hash) => {
  expect(find(LAKE, day('20251022', `## [Sea](https://x.kr) \`c\`\n\n글 ${link(hash)}`))).toEqual({
    '2025-10-07#lake-b': [
      {permalink: '/base/docs/papers/y2025/oct/20251022#sea-c', date: '2025-10-22', name: 'Sea', sentence: '글 앞'},
    ],
  });
});

test.each([
  ['to the day alone', `## Sea\n\n${link('')}`],
  ['to no paper', `## Sea\n\n${link('#still')}`],
  ['before the first paper', `${link('#lake')}\n\n## Sea`],
  ['to a day that is not there', '## Sea\n\n[없음](/docs/papers/y2025/oct/20250101#lake)'],
  ['to its own page', '## Sea\n\n[위](#sea)'],
])('a link %s is no follow-up', (_what, text) => {
  expect(find(LAKE, day('20251022', text))).toEqual({});
});

test('a link to a later day is no follow-up', () => {
  expect(find(day('20251001', `## Sea\n\n${link('#lake')}`), LAKE)).toEqual({});
});

test('a section that links twice is listed once; sections stand in the order of their dates', () => {
  const days = [
    LAKE,
    day('20251008', `## Sea\n\n${link('#lake')} ${link('#lake-b')}`),
    day('20251009', `## Rain\n\n${link('#lake')}\n\n## Snow\n\n${link('#lake')}`),
  ];
  expect(find(...days)['2025-10-07#lake-b']?.map(({name}) => name)).toEqual(['Sea', 'Rain', 'Snow']);
});
