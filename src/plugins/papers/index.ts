import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';

import {FIGURE_LOADER} from '../../markdown/remarkFigures.ts';
import {addRoutes} from './addRoutes.ts';
import {deriveDayData} from './dayData.ts';
import {type DocMetadata, loadDays, publishedDays} from './loadDays.ts';
import {reportProblems} from './reportProblems.ts';

/** Content plugin: everything that is derived from the day pages. */
export default function papersPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'papers',

    async allContentLoaded({allContent, actions}) {
      const docs = docsOf(allContent);
      const days = await loadDays(siteDir, docs);
      const problems = await reportProblems({siteDir, baseUrl, days, docs});

      const published = publishedDays(days);
      const resolve = dayResolver(published, baseUrl);
      for (const [file, data] of deriveDayData({days, published, resolve, problems})) {
        await actions.createData(file, data);
      }
      addRoutes({
        days: published,
        sources: new Map(docs.map(({permalink, source}) => [permalink, source])),
        baseUrl,
        archivePermalink: normalizeUrl([baseUrl, 'docs/papers']),
        addRoute: actions.addRoute,
      });
    },

    configureWebpack() {
      return {
        resolveLoader: {
          alias: {[FIGURE_LOADER]: fileURLToPath(new URL('./figureLoader.mjs', import.meta.url))},
        },
      };
    },
  };
}

interface DocsContent {
  loadedVersions: {docs: DocMetadata[]}[];
}

function docsOf(allContent: Record<string, Record<string, unknown>>): DocMetadata[] {
  const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
  return content?.loadedVersions.flatMap(({docs}) => docs) ?? [];
}

/** Finds the day of an author's path, which carries no base URL. */
function dayResolver<D extends {permalink: string}>(
  days: readonly D[],
  baseUrl: string,
): (pathname: string) => D | undefined {
  const byPermalink = new Map(days.map((day) => [day.permalink, day]));
  return (pathname) => byPermalink.get(normalizeUrl([baseUrl, pathname.replace(/\/$/, '')]));
}
