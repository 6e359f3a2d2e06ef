import type {RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';

import {groupByFolder} from './groupByFolder.ts';

const page = (path: string, sidebar?: string): RouteConfig => ({
  path,
  component: '@theme/DocItem',
  exact: true,
  sidebar,
});
const root = (...routes: RouteConfig[]): RouteConfig => ({path: '/docs', component: '@theme/DocsRoot', routes});

/** The paths of a route, indented by depth. */
function paths({path, routes = []}: RouteConfig, depth = 0): string[] {
  return [`${' '.repeat(depth)}${path}`, ...routes.flatMap((route) => paths(route, depth + 1))];
}

test('days lie in a route of their month, other pages where they were', () => {
  const routes = root({
    path: '/docs',
    component: '@theme/DocRoot',
    routes: [
      page('/docs/about'),
      page('/docs/papers/y2025/oct/20251021'),
      page('/docs/papers/y2025/sep/20250929'),
      page('/docs/papers/y2025/oct/20251022'),
      page('/docs/papers/guide'),
    ],
  });
  expect(paths(groupByFolder(routes))).toEqual([
    '/docs',
    ' /docs',
    '  /docs/about',
    '  /docs/papers/y2025/oct',
    '   /docs/papers/y2025/oct/20251021',
    '   /docs/papers/y2025/oct/20251022',
    '  /docs/papers/y2025/sep',
    '   /docs/papers/y2025/sep/20250929',
    '  /docs/papers/guide',
  ]);
});

test('a base URL is no hindrance', () => {
  expect(paths(groupByFolder(root(page('/haru/docs/papers/y2025/oct/20251021'))))).toHaveLength(3);
});

test('a group answers for all addresses below it, and carries the sidebar of its days', () => {
  const {routes} = groupByFolder(root(page('/docs/papers/y2025/oct/20251021', 'papers-y2025-oct')));
  expect(routes).toMatchObject([
    {exact: false, sidebar: 'papers-y2025-oct', component: expect.stringContaining('RouteGroup')},
  ]);
});

test('the first of a month may be in no sidebar', () => {
  const {routes} = groupByFolder(
    root(page('/docs/papers/y2025/oct/20251021'), page('/docs/papers/y2025/oct/20251022', 'papers-y2025-oct')),
  );
  expect(routes).toMatchObject([{sidebar: 'papers-y2025-oct'}]);
});

test('a group without sidebar claims none', () => {
  expect(groupByFolder(root(page('/docs/papers/y2025/oct/20251021'))).routes?.[0]).not.toHaveProperty('sidebar');
});

test('a route without children is left alone, and the routes that came in are not changed', () => {
  const about = page('/about');
  const routes = root(page('/docs/papers/y2025/oct/20251021'));
  const before = structuredClone(routes);
  groupByFolder(routes);
  expect(groupByFolder(about)).toBe(about);
  expect(routes).toEqual(before);
});
