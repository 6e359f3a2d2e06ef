import {expect, test} from 'vitest';

import type {PublishedDay} from '../../papers/followUps.ts';
import {parseDay} from '../../papers/parseDay.ts';
import type {IsoDate} from '../../papers/types.ts';
import {deriveDayData} from './dayData.ts';

function day(name: string, text: string): PublishedDay {
  const parsed = parseDay(text, {path: `docs/papers/y2025/oct/${name}.mdx`});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/docs/papers/y2025/oct/${name}`};
}

function derive(...days: PublishedDay[]) {
  const resolve = (pathname: string) => days.find(({permalink}) => permalink === pathname);
  return [...deriveDayData({days, published: days, resolve, problems: []}).values()];
}

test('a day knows its neighbours and who followed up its papers', () => {
  const first = day('20251007', '## 1. [Lake](x) `b`');
  const second = day('20251021', '# 글');
  const third = day('20251022', '## Sea\n\n[앞](/docs/papers/y2025/oct/20251007#lake)');
  expect(derive(first, second, third)).toEqual([
    {
      date: '2025-10-07',
      previous: undefined,
      next: {date: '2025-10-21', permalink: '/docs/papers/y2025/oct/20251021'},
      papers: [
        {
          anchor: 'lake-b',
          name: 'Lake',
          organisations: ['b'],
          followUps: [{permalink: '/docs/papers/y2025/oct/20251022#sea', date: '2025-10-22', name: 'Sea'}],
        },
      ],
      problems: [],
    },
    {
      date: '2025-10-21',
      previous: {date: '2025-10-07', permalink: '/docs/papers/y2025/oct/20251007'},
      next: {date: '2025-10-22', permalink: '/docs/papers/y2025/oct/20251022'},
      papers: [],
      problems: [],
    },
    {
      date: '2025-10-22',
      previous: {date: '2025-10-21', permalink: '/docs/papers/y2025/oct/20251021'},
      next: undefined,
      papers: [{anchor: 'sea', name: 'Sea', organisations: [], followUps: []}],
      problems: [],
    },
  ]);
});
