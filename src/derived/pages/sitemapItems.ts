import type {Options} from '@docusaurus/plugin-sitemap';

import {parseCompactDate} from '../../papers/day/dates.ts';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/** The sitemap's pages; a day changed last on its own date, which its address names. No clock, and no Git history, is asked. */
export const sitemapItems: CreateSitemapItems = async ({defaultCreateSitemapItems, ...rest}) => {
  const items = await defaultCreateSitemapItems(rest);
  return items.map(({url, ...item}) => {
    const lastmod = parseCompactDate(url.slice(url.lastIndexOf('/') + 1));
    return lastmod ? {url, ...item, lastmod} : {url, ...item};
  });
};
