import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';

import {FIGURE_LOADER} from '../../markdown/remarkFigures.ts';
import {catalogue} from '../../papers/catalogue.ts';
import {site} from '../../site.ts';
import {deriveDayData} from './dayData.ts';
import {DOCUMENT_LIST, listDocuments} from './documentList.ts';
import {type DocMetadata, loadDays, publishedDays} from './load/loadDays.ts';
import {LIBRARY_FILES, loadLibrary} from './load/loadLibrary.ts';
import {loadTaxonomy, ORGANISATIONS_FILE, TOPICS_FILE} from './load/loadTaxonomy.ts';
import {reportProblems} from './load/reportProblems.ts';
import {listOutputs, writeAllOutputs} from './outputs/allOutputs.ts';
import {renderFeedDays} from './outputs/feeds.ts';
import type {Output, OutputContext} from './outputs/output.ts';
import {serveOutputs} from './outputs/serveOutputs.ts';
import {addRoutes} from './pages/addRoutes.ts';
import {siteAddresses} from './pages/addresses.ts';
import {feedTags} from './pages/feedTags.ts';
import {otherPages} from './search/otherPages.ts';

/** Content plugin: everything that is derived from the day pages. */
export default function papersPlugin({siteDir, baseUrl, siteConfig, outDir}: LoadContext): Plugin {
  const addresses = siteAddresses(baseUrl);
  let outputContext: OutputContext | undefined;
  /** For `docusaurus start`: listed when a file is first asked for, and anew after each change. */
  let outputs: ReadonlyMap<string, Output> | undefined;

  return {
    name: 'papers',

    getPathsToWatch: () => [ORGANISATIONS_FILE, TOPICS_FILE, LIBRARY_FILES],

    async allContentLoaded({allContent, actions}) {
      const docs = docsOf(allContent);
      const [days, taxonomy] = await Promise.all([loadDays(siteDir, docs), loadTaxonomy(siteDir)]);
      const library = await loadLibrary(siteDir, days);
      const others = [...taxonomy.problems, ...library.problems];
      const problems = await reportProblems({siteDir, baseUrl, days, docs, others});

      const published = publishedDays(days);
      const archive = catalogue({days: published, resolve: dayResolver(published, baseUrl), ...taxonomy});
      for (const [file, data] of deriveDayData({days, catalogue: archive, cslOf: library.cslOf, addresses, problems})) {
        await actions.createData(file, data);
      }
      const sources = new Map(docs.map(({permalink, source}) => [permalink, source]));
      const routes: RouteConfig[] = [];
      addRoutes({catalogue: archive, sources, baseUrl, addresses, addRoute: (route) => routes.push(route)});
      for (const route of routes) actions.addRoute(route);
      const documents = listDocuments({days: published, sources, routes, home: baseUrl});
      await actions.createData(DOCUMENT_LIST, documents);
      outputs = undefined;
      outputContext = {
        catalogue: archive,
        cslOf: library.cslOf,
        otherPages: otherPages(docs, allContent),
        siteDir,
        siteUrl: normalizeUrl([siteConfig.url, baseUrl]),
        baseUrl,
        title: siteConfig.title,
        description: siteConfig.tagline,
        author: site.author,
      };
      if (process.env.NODE_ENV === 'production') await renderFeedDays(outputContext);
    },

    injectHtmlTags: () => ({headTags: feedTags(siteConfig.title, baseUrl)}),

    configureWebpack(_config, isServer) {
      return {
        resolveLoader: {
          alias: {[FIGURE_LOADER]: fileURLToPath(new URL('./figures/figureLoader.mjs', import.meta.url))},
        },
        ...(!isServer && process.env.NODE_ENV !== 'production' && devServer(serveOutputs(baseUrl, currentOutputs))),
      };
    },

    async postBuild() {
      if (outputContext) await writeAllOutputs(outputContext, outDir);
    },
  };

  function currentOutputs(): ReadonlyMap<string, Output> {
    outputs ??= outputContext ? listOutputs(outputContext) : new Map();
    return outputs;
  }
}

/**
 * webpack-merge runs Docusaurus' own `setupMiddlewares` and this one on the same list, and joins what they return. So this
 * one puts its middleware into the list, before the fallback to `index.html`, and has nothing to return.
 */
function devServer(middleware: ReturnType<typeof serveOutputs>): object {
  return {
    devServer: {
      setupMiddlewares(middlewares: unknown[]) {
        middlewares.unshift({name: 'papers', middleware});
        return [];
      },
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
