import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';

import type {Derived} from './derive.ts';
import {groupByFolder} from './groupByFolder.ts';

/**
 * Adds the docs plugin's routes: those of days that are data without a module, all days below a route of their month. Days that
 * are compiled get what is derived about them as properties.
 *
 * @throws where another route than a day's, or not each of them, would lose its module: the shape of the docs plugin's routes
 * is not documented, and was looked at in 3.10.2
 */
export async function addDocsRoutes({
  docs,
  content,
  actions,
  derived: {days, compiled},
}: {
  docs: Plugin<LoadedContent>;
  content: LoadedContent;
  actions: PluginContentLoadedActions;
  derived: Pick<Derived, 'days' | 'compiled'>;
}): Promise<void> {
  const sources = new Map(days.map((day) => [`@site/${day.path}`, day]));
  const expected = days.filter(({isData}) => isData).length;
  let replaced = 0;
  const withDays = (route: RouteConfig): RouteConfig => {
    if (route.routes) return {...route, routes: route.routes.map(withDays)};
    const day = sources.get(String(route.modules?.content));
    if (!day) return route;
    // The sitemap's. A clock, the disk and Git know no edit that was announced.
    const metadata = {...route.metadata, lastUpdatedAt: day.date ? Date.parse(day.updated ?? day.date) : null};
    if (!day.isData) return {...route, metadata, props: {...route.props, papers: compiled.get(day.permalink)}};
    replaced += 1;
    return {...route, metadata, component: '@site/src/components/DayPage', modules: {}};
  };
  await docs.contentLoaded?.({
    content,
    actions: {
      ...actions,
      // What only the module of a page would read.
      createData: async (name, data) =>
        sources.get((data as DocMetadata).source)?.isData ? name : actions.createData(name, data),
      addRoute: (route) => actions.addRoute(groupByFolder(withDays(route))),
    },
  });
  if (replaced === expected) return;
  throw new Error(
    `문서 플러그인의 경로에서 글 ${expected}개 가운데 ${replaced}개를 찾았습니다. Docusaurus를 3.10.2로 되돌리거나, src/plugins/papers/addDocsRoutes.ts를 그 버전의 경로에 맞게 고치세요`,
  );
}
