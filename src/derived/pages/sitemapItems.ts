import type {Options} from '@docusaurus/plugin-sitemap';
import {flattenRoutes} from '@docusaurus/utils';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/**
 * The sitemap's pages. A day changed last on its own date, or on that of an edit that its author announced: its route says so.
 * No clock, and no Git history, is asked.
 */
export const sitemapItems: CreateSitemapItems = async ({defaultCreateSitemapItems, ...rest}) => {
  const origin = rest.siteConfig.url.replace(/\/$/, '');
  const changes = new Map(
    flattenRoutes(rest.routes).map(
      ({path, metadata}) => [origin + path, metadata?.lastUpdatedAt ?? undefined] as const,
    ),
  );
  const items = await defaultCreateSitemapItems(rest);
  return items.map(({url, ...item}) => {
    const changed = changes.get(url);
    return changed === undefined
      ? {url, ...item}
      : {url, ...item, lastmod: new Date(changed).toISOString().slice(0, 10)};
  });
};
