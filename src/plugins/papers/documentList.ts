import {hash} from 'node:crypto';

import type {RouteConfig} from '@docusaurus/types';

import type {LoadedDay} from './load/loadDays.ts';

/** The pages of which a browser gets nothing but HTML, for `src/plugins/documents`. */
export interface DocumentList {
  permalinks: string[];
  /** The modules of their content, as routes name them: `@site/docs/papers/y2025/oct/20251022.mdx`. */
  modules: string[];
  /** By the address of a page of ours: a digest of all that it shows. Not of home, which shows a day too. For a build alone. */
  digests: Record<string, string>;
}

/** The generated file that holds the list, below `@generated/papers/default/`. */
export const DOCUMENT_LIST = 'documents.json';

/** Lists the days that are text and figures alone, and our own pages; the home page is what its latest day is. */
export function listDocuments({
  days,
  latest,
  sources,
  routes,
  home,
}: {
  days: readonly LoadedDay[];
  /** The day that the home page shows. */
  latest: {isTextAndFigures: boolean} | undefined;
  /** The docs plugin's `source` of each permalink. */
  sources: ReadonlyMap<string, string>;
  /** The routes that the plugin added. */
  routes: readonly RouteConfig[];
  home: string;
}): DocumentList {
  const documents = days.filter(({isTextAndFigures}) => isTextAndFigures);
  const isHomeDocument = latest?.isTextAndFigures !== false;
  const own = routes.flatMap((route) => [route, ...(route.routes ?? [])]).filter(({routes: inside}) => !inside);
  return {
    permalinks: [
      ...documents.map(({permalink}) => permalink),
      ...own.map(({path}) => path).filter((path) => path !== home || isHomeDocument),
    ],
    modules: documents.flatMap(({permalink}) => sources.get(permalink) ?? []),
    digests: Object.fromEntries(
      (process.env.NODE_ENV === 'production' ? own : [])
        .filter(({path}) => path !== home)
        .map(({path, component, props}) => [path, hash('sha256', JSON.stringify([component, props]))]),
    ),
  };
}
