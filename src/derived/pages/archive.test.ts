import {expect, test} from 'vitest';
import {parseDay} from '../../papers/day/parseDay.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import type {PublishedDay} from '../../papers/lists/followUps.ts';
import {groupByYear, summarize} from './archive.ts';

function day(folder: string, name: string, text = '# 글'): PublishedDay {
  const path = `docs/papers/${folder}/${name}.mdx`;
  const parsed = parseDay(text, {path});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/haru/docs/papers/${folder}/${name}`};
}

test('days are grouped by year and month, newest first', () => {
  const years = groupByYear(
    [
      day('y2024/oct', '20241022'),
      day('y2025/sep', '20250929'),
      day('y2025/oct', '20251021'),
      day('y2025/oct', '20251022'),
    ],
    new Map(),
  );
  expect(years.map(({year, permalink}) => [year, permalink])).toEqual([
    [2025, '/haru/docs/papers/y2025'],
    [2024, '/haru/docs/papers/y2024'],
  ]);
  expect(years[0]?.months).toMatchObject([
    {
      date: '2025-10-01',
      permalink: '/haru/docs/papers/y2025/oct',
      days: [{date: '2025-10-22'}, {date: '2025-10-21'}],
    },
    {date: '2025-09-01', permalink: '/haru/docs/papers/y2025/sep', days: [{date: '2025-09-29'}]},
  ]);
  expect(years[1]?.months).toHaveLength(1);
});

test('no days make no years', () => {
  expect(groupByYear([], new Map())).toEqual([]);
});

test('a list carries what it shows of a day, and not the notes', () => {
  expect(
    summarize(
      day('y2025/oct', '20251022', '## 1. [A](https://x.kr) `b`\n### C\n\n글'),
      new Map([['2025-10-22#a-b', '/haru/a.webp']]),
    ),
  ).toEqual({
    date: '2025-10-22',
    permalink: '/haru/docs/papers/y2025/oct/20251022',
    minutes: 1,
    papers: [{name: 'A', anchor: 'a-b', organisations: ['b'], lead: '글', thumbnail: '/haru/a.webp'}],
  });
});
