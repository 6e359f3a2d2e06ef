import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';

import {FIGURE_LOADER} from '../../markdown/remarkFigures.ts';
import {catalogue} from '../../papers/catalogue.ts';
import {site} from '../../site.ts';
import {listPages} from '../docs/listPages.ts';
import {onBundled} from '../onBundled.ts';
import {deriveDayData} from './dayData.ts';
import {DOCUMENT_LIST, listDocuments} from './documentList.ts';
import {type DocMetadata, loadDays, publishedDays} from './load/loadDays.ts';
import {LIBRARY_FILES, loadLibrary} from './load/loadLibrary.ts';
import {loadTaxonomy, ORGANISATIONS_FILE, TOPICS_FILE} from './load/loadTaxonomy.ts';
import {SHORT_ARCHIVE} from './load/parseThreads.ts';
import {reportProblems} from './load/reportProblems.ts';
import {finishOutputs, listOutputs, makeOutputs} from './outputs/allOutputs.ts';
import {figuresWritten} from './outputs/figuresWritten.ts';
import {dayResolver} from './outputs/loadContext.ts';
import {deleteOldSites, moveOldSite} from './outputs/oldSite.ts';
import type {Output, OutputContext} from './outputs/output.ts';
import {startOutputThread} from './outputs/outputThread.ts';
import {serveOutputs} from './outputs/serveOutputs.ts';
import {siteWriter} from './outputs/siteWriter.ts';
import {addRoutes} from './pages/addRoutes.ts';
import {siteAddresses} from './pages/addresses.ts';
import {feedTags} from './pages/feedTags.ts';
import {previewServer} from './preview/previewServer.ts';
import {otherPages} from './search/otherPages.ts';

const SERVER_NOTICE = fileURLToPath(new URL('./preview/serverNotice.ts', import.meta.url));

/** Content plugin: everything that is derived from the day pages. */
export default function papersPlugin({siteDir, baseUrl, siteConfig, outDir, generatedFilesDir}: LoadContext): Plugin {
  const addresses = siteAddresses(baseUrl);
  const isLong = listPages(join(siteDir, 'docs')).length > SHORT_ARCHIVE;
  const thread = isLong && process.env.NODE_ENV === 'production' ? startOutputThread(outDir) : undefined;
  let outputContext: OutputContext | undefined;
  let oldSite: string | undefined;
  /** Docusaurus has emptied the site's folder when its two bundlers begin. */
  const tellEmpty = {
    apply({hooks}: {hooks: {beforeRun: {tap(name: string, run: () => void): void}}}) {
      hooks.beforeRun.tap('papers', () => thread?.tellEmpty(oldSite));
    },
  };
  const tellBundled = onBundled('papers', () => thread?.tellBundled());
  /** For `docusaurus start`: listed when a file is first asked for, and anew after each change. */
  let outputs: ReadonlyMap<string, Output> | undefined;
  /** For `docusaurus start`: the data of days as it was generated last. */
  const written = new Map<string, string>();

  return {
    name: 'papers',

    getClientModules: () => (process.env.NODE_ENV === 'production' ? [] : [SERVER_NOTICE]),

    getPathsToWatch: () => [ORGANISATIONS_FILE, TOPICS_FILE, LIBRARY_FILES],

    async allContentLoaded({allContent, actions}) {
      const {docs, drafts} = docsOf(allContent);
      const days = await loadDays(siteDir, docs);
      const taxonomy = loadTaxonomy(siteDir);
      const library = loadLibrary(siteDir, days);
      const others = [...taxonomy.problems, ...library.problems];
      const problems = await reportProblems({siteDir, baseUrl, days, docs, drafts, others});
      const source = {
        otherPages: otherPages(docs, allContent),
        siteDir,
        siteUrl: normalizeUrl([siteConfig.url, baseUrl]),
        baseUrl,
        title: siteConfig.title,
        description: siteConfig.tagline,
        author: site.author,
      };
      thread?.make({...source, days});

      const published = publishedDays(days);
      const archive = catalogue({days: published, resolve: dayResolver(published, baseUrl), ...taxonomy});
      const dayData = deriveDayData({days, catalogue: archive, cslOf: library.cslOf, addresses, problems});
      await Promise.all([...dayData].map(([file, data]) => writeChanged(actions, file, JSON.stringify(data))));
      const sources = new Map(docs.map(({permalink, source}) => [permalink, source]));
      const routes: RouteConfig[] = [];
      addRoutes({catalogue: archive, sources, baseUrl, addresses, addRoute: (route) => routes.push(route)});
      for (const route of routes) actions.addRoute(route);
      const documents = listDocuments({days, latest: published.at(-1), sources, routes, home: baseUrl});
      await actions.createData(DOCUMENT_LIST, documents);
      outputs = undefined;
      outputContext = {...source, catalogue: archive, cslOf: library.cslOf};
      // All days are in order; what follows takes the place of the site that was built before.
      if (process.env.NODE_ENV === 'production') oldSite = moveOldSite(outDir, generatedFilesDir);
    },

    injectHtmlTags: () => ({headTags: feedTags(siteConfig.title, baseUrl)}),

    configureWebpack(_config, isServer, {currentBundler}) {
      return {
        // Else the bundler looks for each page below `static` and the site first, with eight endings, and watches all of them.
        resolve: {preferAbsolute: true},
        resolveLoader: {
          alias: {[FIGURE_LOADER]: fileURLToPath(new URL('./figures/figureLoader.mjs', import.meta.url))},
        },
        ...(process.env.NODE_ENV === 'production' && {plugins: [tellEmpty, tellBundled]}),
        ...(!isServer &&
          process.env.NODE_ENV !== 'production' &&
          previewServer({
            baseUrl,
            middleware: serveOutputs(baseUrl, currentOutputs),
            bundler: currentBundler.instance as never,
            // Set by `npm start`, see `keepServing.mjs`.
            open: process.env.OPEN_NEWEST_DAY && (outputContext?.catalogue.days.at(-1)?.permalink ?? baseUrl),
          })),
      };
    },

    async postBuild() {
      if (!outputContext) return;
      const made = thread ? thread.end() : makeOutputs(outputContext, siteWriter(outDir, {oldSite}));
      figuresWritten.set(outDir, made);
      const missing = await made;
      await Promise.all([finishOutputs(outputContext, outDir, missing), deleteOldSites(generatedFilesDir)]);
    },
  };

  /** Most edits change what is derived about one day. */
  async function writeChanged(actions: PluginContentLoadedActions, file: string, text: string): Promise<void> {
    if (written.get(file) === text) return;
    await actions.createData(file, text);
    written.set(file, text);
  }

  function currentOutputs(): ReadonlyMap<string, Output> {
    outputs ??= outputContext ? listOutputs(outputContext) : new Map();
    return outputs;
  }
}

interface DocsContent {
  loadedVersions: {docs: DocMetadata[]; drafts: DocMetadata[]}[];
}

/** A production build knows its drafts apart from the pages that it has; `docusaurus start` shows them among those. */
function docsOf(allContent: Record<string, Record<string, unknown>>): {docs: DocMetadata[]; drafts: DocMetadata[]} {
  const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent | undefined;
  const docs = content?.loadedVersions.flatMap((version) => version.docs) ?? [];
  const drafts = content?.loadedVersions.flatMap((version) => version.drafts) ?? [];
  return {docs, drafts: [...drafts, ...docs.filter(({frontMatter}) => frontMatter?.draft)]};
}
