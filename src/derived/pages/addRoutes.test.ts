import type {RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';

import {catalogueOf, publish} from '../../../tests/site/publish.ts';
import type {PublishedDay} from '../../papers/lists/followUps.ts';
import {addRoutes} from './addRoutes.ts';
import {siteAddresses} from './addresses.ts';

function day(folder: string, name: string): PublishedDay {
  return publish(name, '## [A](https://x.kr)\n\n## B', folder);
}

function routesOf(days: PublishedDay[]): Map<string, RouteConfig> {
  const routes: RouteConfig[] = [];
  addRoutes({
    catalogue: catalogueOf(days),
    thumbnails: new Map(),
    baseUrl: '/haru/',
    addresses: siteAddresses('/haru/'),
    addRoute: (route) => routes.push(route),
  });
  expect(new Set(routes.map(({path}) => path)).size).toBe(routes.length);
  return new Map(routes.map((route) => [route.path, route]));
}

const DAYS = [
  day('y2024/dec', '20241231'),
  day('y2025/sep', '20250929'),
  day('y2025/oct', '20251021'),
  day('y2025/oct', '20251022'),
];

test('home, the archive, its years and its months', () => {
  expect([...routesOf(DAYS).keys()]).toEqual([
    '/haru/',
    '/haru/docs/papers',
    '/haru/docs/papers/y2025',
    '/haru/docs/papers/y2024',
    '/haru/docs/papers/y2025/oct',
    '/haru/docs/papers/y2025/sep',
    '/haru/docs/papers/y2024/dec',
    '/haru/organisations',
    '/haru/topics',
    '/haru/threads',
    '/haru/weeks',
    '/haru/figures',
    '/haru/feeds',
    '/haru/search',
    '/haru/settings',
  ]);
});

test('home shows the latest day, and the days before it', () => {
  const latest = '/haru/docs/papers/y2025/oct/20251022';
  const home = routesOf(DAYS).get('/haru/');
  expect(home?.props).toMatchObject({
    latest: {permalink: latest},
    earlier: [{date: '2025-10-21'}, {date: '2025-09-29'}, {date: '2024-12-31'}],
    month: {date: '2025-10-01', days: [{date: '2025-10-22', papers: 2, names: 'A · B'}, {date: '2025-10-21'}]},
  });
});

test('home does not grow with the archive', () => {
  const days = Array.from({length: 30}, (_, index) => day('y2025/oct', `202510${String(index + 1).padStart(2, '0')}`));
  const {earlier} = (routesOf(days).get('/haru/')?.props ?? {}) as {earlier: unknown[]};
  expect(earlier).toHaveLength(6);
  expect(earlier[0]).toMatchObject({date: '2025-10-29'});
});

test('the archive counts days and papers', () => {
  expect(routesOf(DAYS).get('/haru/docs/papers')?.props).toMatchObject({
    topics: [],
    threads: [],
    newest: {date: '2025-10-22'},
    years: [
      {
        year: 2025,
        permalink: '/haru/docs/papers/y2025',
        days: 3,
        papers: 6,
        months: [
          {date: '2025-10-01', permalink: '/haru/docs/papers/y2025/oct', papers: 4},
          {date: '2025-09-01', permalink: '/haru/docs/papers/y2025/sep', papers: 2},
        ],
      },
      {
        year: 2024,
        permalink: '/haru/docs/papers/y2024',
        days: 1,
        papers: 2,
        months: [{date: '2024-12-01', permalink: '/haru/docs/papers/y2024/dec', papers: 2}],
      },
    ],
  });
});

test('a month leads to the months around it, across years', () => {
  expect(routesOf(DAYS).get('/haru/docs/papers/y2025/sep')?.props).toMatchObject({
    newer: {permalink: '/haru/docs/papers/y2025/oct'},
    older: {permalink: '/haru/docs/papers/y2024/dec'},
    year: {year: 2025, permalink: '/haru/docs/papers/y2025'},
    archivePermalink: '/haru/docs/papers',
  });
});

test.each([
  ['/haru/docs/papers/y2025', undefined, {year: 2024, permalink: '/haru/docs/papers/y2024'}],
  ['/haru/docs/papers/y2024', {year: 2025, permalink: '/haru/docs/papers/y2025'}, undefined],
])('%s leads to the years around it', (path, newer, older) => {
  const props = routesOf(DAYS).get(path)?.props;
  expect([props?.newer, props?.older]).toEqual([newer, older]);
});

test('the feeds of everything, each in all its forms, and the newest archive', () => {
  const props = routesOf([publish('20250903', '## A `b`', 'y2025/sep'), publish('20251022', '## B `b`\n\n영상')]).get(
    '/haru/feeds',
  )?.props;
  const files = (folder: string) =>
    ['rss.xml', 'atom.xml', 'feed.json'].map((file) => ({href: `/haru/${folder}${file}`}));
  expect(props).toMatchObject({
    feeds: files(''),
    weeks: files('weeks/'),
    archive: '/haru/archive/2025-09.xml',
    organisations: [{name: 'b', permalink: '/haru/organisations/b', feeds: files('organisations/b/')}],
  });
  expect(routesOf([]).get('/haru/feeds')?.props).toMatchObject({archive: undefined, organisations: [], topics: []});
});

test('an empty archive has its home, its archive and its lists', () => {
  const routes = routesOf([]);
  const lists = [
    '/haru/organisations',
    '/haru/topics',
    '/haru/threads',
    '/haru/weeks',
    '/haru/figures',
    '/haru/feeds',
    '/haru/search',
    '/haru/settings',
  ];
  expect([...routes.keys()]).toEqual(['/haru/', '/haru/docs/papers', ...lists]);
  expect(routes.get('/haru/')).toMatchObject({props: {latest: undefined, earlier: []}});
});
