import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';

import {publish} from '../../../tests/site/publish.ts';
import {addDocsRoutes} from './addDocsRoutes.ts';

const DATA = publish('20251022', '---\nupdated: 2025-11-20\n---\n## A');
const COMPILED = publish('20251021', "import P from './P';\n\n## B\n\n<P />");
const DAYS = [DATA, COMPILED];
const derived = {days: DAYS, compiled: new Map([[COMPILED.permalink, {papers: [], problems: []}]])};

const page = (source: string, path: string): RouteConfig => ({
  path,
  component: '@theme/DocItem',
  exact: true,
  modules: {content: source},
  sidebar: 'papers-y2025-oct',
});

const PAGES = [
  page(`@site/${DATA.path}`, DATA.permalink),
  page(`@site/${COMPILED.path}`, COMPILED.permalink),
  page('@site/docs/about.mdx', '/haru/docs/about'),
];

/** Adds the routes as the docs plugin of 3.10.2 nests them, with what it says of each page. */
async function routesOf(pages: RouteConfig[]): Promise<{routes: RouteConfig[]; data: string[]}> {
  const routes: RouteConfig[] = [];
  const data: string[] = [];
  const docs = {
    async contentLoaded({actions}: {actions: PluginContentLoadedActions}) {
      for (const {modules} of pages) await actions.createData('a.json', {source: modules?.content});
      const root = {path: '/haru/docs', component: '@theme/DocRoot', routes: pages};
      actions.addRoute({path: '/haru/docs', component: '@theme/DocsRoot', routes: [root]});
    },
  } as unknown as Plugin<LoadedContent>;
  const actions = {
    addRoute: (route: RouteConfig) => void routes.push(route),
    createData: async (_name: string, {source}: {source: string}) => {
      data.push(source);
      return '';
    },
    setGlobalData() {},
  } as unknown as PluginContentLoadedActions;
  await addDocsRoutes({docs, content: {loadedVersions: []}, actions, derived});
  return {routes, data};
}

function leaves(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => (route.routes ? leaves(route.routes) : [route]));
}

test('a day that is data has a route without modules; one that is compiled gets its data with its route', async () => {
  const {routes, data} = await routesOf(PAGES);
  const [first, second, about] = leaves(routes);
  expect(first).toEqual({
    ...PAGES[0],
    component: '@site/src/components/DayPage',
    modules: {},
    metadata: {lastUpdatedAt: Date.UTC(2025, 10, 20)},
  });
  expect(second).toEqual({
    ...PAGES[1],
    metadata: {lastUpdatedAt: Date.UTC(2025, 9, 21)},
    props: {papers: derived.compiled.get(COMPILED.permalink)},
  });
  expect(about).toEqual(PAGES[2]);
  expect(data).toEqual([`@site/${COMPILED.path}`, '@site/docs/about.mdx']);
});

test.each([
  ['lies elsewhere', PAGES.map(({modules, ...route}) => ({...route, modules: {doc: modules?.content}}))],
  ['has another name', [page(`@docs/${DATA.path}`, DATA.permalink), ...PAGES.slice(1)]],
  ['is missing', PAGES.slice(1)],
])('the build stops where the module of a day %s', async (_where, pages) => {
  await expect(routesOf(pages as RouteConfig[])).rejects.toThrow('글 1개 가운데 0개를 찾았습니다');
});
