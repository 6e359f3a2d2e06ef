import {posix} from 'node:path';

import type {RouteConfig} from '@docusaurus/types';

/** Routes of days lie below a month's folder: `/docs/papers/y2025/oct/20251022`. */
const MONTH_FOLDER = /\/papers\/y\d{4}\/[a-z]{3}$/;

/**
 * Puts the flat list of day routes into one route a month.
 *
 * For every page that it renders, react-router walks the list of routes from the top: with all
 * days in one list, static rendering grows with the square of the archive.
 */
export function groupByFolder(route: RouteConfig): RouteConfig {
  if (!route.routes) return route;
  const groups = new Map<string, RouteConfig>();
  const routes = route.routes.flatMap((child) => {
    const folder = posix.dirname(child.path);
    if (child.routes || !MONTH_FOLDER.test(folder)) return [groupByFolder(child)];
    const group = groups.get(folder);
    if (group) {
      group.routes?.push(child);
      // A page that no list names has no sidebar of its own.
      if (child.sidebar) group.sidebar ??= child.sidebar;
      return [];
    }
    const created: RouteConfig = {
      path: folder,
      exact: false,
      component: '@site/src/components/RouteGroup',
      routes: [child],
      // The layout around the page looks for the sidebar one level below itself: here.
      ...(child.sidebar ? {sidebar: child.sidebar} : {}),
    };
    groups.set(folder, created);
    return [created];
  });
  return {...route, routes};
}
