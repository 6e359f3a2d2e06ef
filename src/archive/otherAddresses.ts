import {join} from 'node:path';

import {isDayPath} from '../papers/day/dates.ts';
import {listPages} from './listPages.ts';
import {filesBelow} from './walkFolder.ts';

/** The addresses of the pages that no author writes, as far as they do not depend on what days say. */
const OWN = ['', '/docs/papers', '/organisations', '/topics', '/threads', '/feeds', '/search', '/settings'];

/** The addresses of a site's pages that are no days, without base URL, as far as their files tell them. */
export function otherAddresses(siteDir: string): Set<string> {
  const docs = listPages(join(siteDir, 'docs'))
    .map((file) => `docs/${file}`)
    .filter((path) => !isDayPath(path));
  const routes = filesBelow(join(siteDir, 'src/pages')).filter((file) => /\.(?:mdx?|[jt]sx?)$/.test(file));
  return new Set([
    ...OWN,
    ...[...docs, ...routes].map((path) => `/${path.replace(/(?:(?:^|\/)index)?\.(?:mdx?|[jt]sx?)$/, '')}`),
  ]);
}
