import {expect, test} from 'vitest';

import {sitemapItems} from './sitemapItems.ts';

type Params = Parameters<typeof sitemapItems>[0];

test('a page changed when its route says so; one whose route says nothing has no date', async () => {
  const item = (path: string) => ({
    url: `https://example.org/haru${path}`,
    lastmod: null,
    changefreq: null,
    priority: null,
  });
  const route = (path: string, lastUpdatedAt?: number | null) => ({
    path: `/haru${path}`,
    component: 'a',
    metadata: {sourceFilePath: 'a.mdx', lastUpdatedAt},
  });
  const items = await sitemapItems({
    siteConfig: {url: 'https://example.org/', baseUrl: '/haru/'},
    routes: [
      {path: '/haru/docs', component: 'a', routes: [route('/docs/a', Date.UTC(2025, 10, 20)), route('/docs/b', null)]},
      route('/docs/20251022'),
    ],
    defaultCreateSitemapItems: async () => ['/docs/a', '/docs/b', '/docs/20251022'].map(item),
  } as unknown as Params);
  expect(items.map(({url, lastmod}) => [url.slice(-2), lastmod])).toEqual([
    ['/a', '2025-11-20'],
    ['/b', null],
    ['22', null],
  ]);
});
