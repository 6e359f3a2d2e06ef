import {fileURLToPath} from 'node:url';

/** The module that gives pages their data, see `pageData.d.ts`: one for each place where pages are rendered. */
export function pageDataAlias(isServer: boolean, isPublished: boolean): Record<string, string> {
  const name = isServer ? 'server' : isPublished ? 'browser' : 'preview';
  return {'@page-data$': fileURLToPath(new URL(`./${name}.tsx`, import.meta.url))};
}
