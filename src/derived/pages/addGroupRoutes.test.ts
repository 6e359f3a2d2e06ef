import type {RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';

import {catalogueOf, publish} from '../../../tests/site/publish.ts';
import type {PublishedDay} from '../../papers/lists/followUps.ts';
import {addGroupRoutes} from './addGroupRoutes.ts';
import {siteAddresses} from './addresses.ts';
import type {GroupProps} from './pageProps.ts';

function pagesOf(days: PublishedDay[]): Map<string, GroupProps> {
  const routes: RouteConfig[] = [];
  addGroupRoutes({
    kind: 'organisation',
    catalogue: catalogueOf(days),
    thumbnails: new Map(),
    addresses: siteAddresses('/haru/'),
    addRoute: (route) => routes.push(route),
  });
  return new Map(
    routes.flatMap(({routes: pages = []}) => pages).map(({path, props}) => [path, props as unknown as GroupProps]),
  );
}

/** Days of ten papers each by `b`. */
const days = (count: number) =>
  Array.from({length: count}, (_, index) =>
    publish(
      `202510${String(index + 1).padStart(2, '0')}`,
      Array.from({length: 10}, (_paper, number) => `## Paper ${index}-${number} \`b\``).join('\n\n'),
    ),
  );

test('an organisation has one page until it has papers for two', () => {
  const pages = pagesOf(days(9));
  expect([...pages.keys()]).toEqual(['/haru/organisations', '/haru/organisations/b']);
  expect(pages.get('/haru/organisations/b')?.papers).toHaveLength(90);
});

test('full pages are numbered from the oldest, and each leads to its neighbours', () => {
  const pages = pagesOf(days(16));
  expect([...pages.keys()].slice(1)).toEqual([
    '/haru/organisations/b',
    '/haru/organisations/b/2',
    '/haru/organisations/b/1',
  ]);
  expect(pages.get('/haru/organisations/b')).toMatchObject({
    total: 160,
    older: '/haru/organisations/b/2',
    newer: undefined,
  });
  expect(pages.get('/haru/organisations/b/2')).toMatchObject({
    older: '/haru/organisations/b/1',
    newer: '/haru/organisations/b',
  });
  expect(pages.get('/haru/organisations/b/1')?.papers.at(-1)?.name).toBe('Paper 0-0');
  expect(pages.get('/haru/organisations/b')?.months.at(-1)).toEqual({month: '2025-10-01', count: 160});
});
