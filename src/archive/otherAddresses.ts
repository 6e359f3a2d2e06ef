import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {isDayPath} from '../papers/day/dates.ts';
import {listPages} from './listPages.ts';

/** The addresses of the pages that no author writes, as far as they do not depend on what days say. */
const OWN = ['', '/docs/papers', '/organisations', '/topics', '/threads', '/feeds', '/search', '/settings'];

/** The addresses of a site's pages that are no days, without base URL, as far as their files tell them. */
export function otherAddresses(siteDir: string): Set<string> {
  const docs = listPages(join(siteDir, 'docs'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((path) => !isDayPath(path));
  const folder = join(siteDir, 'src/pages');
  const pages = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [];
  const routes = pages.map((file) => file.replaceAll('\\', '/')).filter((file) => /\.(?:mdx?|[jt]sx?)$/.test(file));
  return new Set([
    ...OWN,
    ...[...docs, ...routes].map((path) => `/${path.replace(/(?:(?:^|\/)index)?\.(?:mdx?|[jt]sx?)$/, '')}`),
  ]);
}
