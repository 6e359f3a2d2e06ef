import type {RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';

import {catalogueOf, publish} from '../../../tests/site/publish.ts';
import type {PublishedDay} from '../../papers/lists/followUps.ts';
import {siteAddresses} from './addresses.ts';
import {addWeekRoutes} from './addWeekRoutes.ts';
import type {WeekProps, WeeksProps} from './pageProps.ts';

function pagesOf(days: PublishedDay[]): Map<string, unknown> {
  const routes: RouteConfig[] = [];
  addWeekRoutes({
    catalogue: catalogueOf(days, {
      topics: 'water:\n  name: 물\n  words: [sea, lake]\nland:\n  name: 땅\n  words: [hill]\n',
    }),
    thumbnails: new Map([['2025-10-20#sea', '/haru/a.webp']]),
    addresses: siteAddresses('/haru/'),
    addRoute: (route) => routes.push(route),
  });
  return new Map(routes.flatMap(({routes: pages = []}) => pages).map(({path, props}) => [path, props]));
}

const DAYS = [
  publish('20251006', '## Lake'),
  publish('20251014', '## River\n\n[앞](/docs/papers/y2025/oct/20251006#lake)'),
  publish('20251020', '## Hill\n\n## Sea\n\n[앞](/docs/papers/y2025/oct/20251014#river)\n\n## Else'),
  publish('20251026', '## Lake again'),
];

test('a week has its papers by topic, those about none last, and leads to the weeks around it', () => {
  const pages = pagesOf(DAYS);
  expect([...pages.keys()]).toEqual([
    '/haru/weeks',
    '/haru/weeks/2025-w41',
    '/haru/weeks/2025-w42',
    '/haru/weeks/2025-w43',
  ]);
  const week = pages.get('/haru/weeks/2025-w43') as WeekProps;
  expect(week.week).toMatchObject({year: 2025, number: 43, first: '2025-10-20', last: '2025-10-26', papers: 4});
  expect(week.shares.map(({topic, papers}) => [topic?.name, papers.map(({name}) => name)])).toEqual([
    ['물', ['Sea', 'Lake again']],
    ['땅', ['Hill']],
    [undefined, ['Else']],
  ]);
  expect(week.shares[0]?.papers[0]).toMatchObject({thumbnail: '/haru/a.webp', date: '2025-10-20'});
  expect([week.older?.number, week.newer]).toEqual([42, undefined]);
});

test('a week tells the threads that it goes on with, and how long they were', () => {
  const week = pagesOf(DAYS).get('/haru/weeks/2025-w43') as WeekProps;
  expect(week.threads).toEqual([
    {
      name: 'Lake',
      permalink: '/haru/threads#20251006-lake',
      before: 2,
      added: [{name: 'Sea', permalink: '/haru/docs/papers/y2025/oct/20251020#sea'}],
    },
  ]);
});

test('the list of weeks names papers, and no more than a line of them', () => {
  const many = publish(
    '20251103',
    Array.from({length: 20}, (_, index) => `## Paper ${index}`).join('\n\n'),
    'y2025/nov',
  );
  const {weeks} = pagesOf([...DAYS, many]).get('/haru/weeks') as WeeksProps;
  expect(weeks.map(({number, papers, names}) => [number, papers, names.length])).toEqual([
    [45, 20, 8],
    [43, 4, 4],
    [42, 1, 1],
    [41, 1, 1],
  ]);
});
