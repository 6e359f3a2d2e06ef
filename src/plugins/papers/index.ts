import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import docsPlugin, {
  type DocMetadata,
  type LoadedContent,
  type PluginOptions,
  validateOptions,
} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginContentLoadedActions, PluginModule} from '@docusaurus/types';

import {listPages} from '../../archive/listPages.ts';
import {libraryLoader} from '../../archive/loadLibrary.ts';
import {taxonomyLoader} from '../../archive/loadTaxonomy.ts';
import {openPages} from '../../archive/pages.ts';
import {parseThreads, SHORT_ARCHIVE} from '../../archive/parseThreads.ts';
import {openStore} from '../../archive/store.mjs';
import {finishOutputs, makeOutputs} from '../../derived/allOutputs.ts';
import {openFigures} from '../../derived/figures/figures.ts';
import {openLinkedFiles} from '../../derived/linkedFiles.ts';
import {outputSource} from '../../derived/loadContext.ts';
import {startOutputThread} from '../../derived/outputThread.ts';
import {workReader} from '../../derived/pages/dayData.ts';
import {feedTags} from '../../derived/pages/feedLinks.ts';
import {otherPages} from '../../derived/search/otherPages.ts';
import {siteWriter} from '../../derived/siteWriter.ts';
import {FIGURE_LOADER} from '../../markdown/remarkFigures.ts';
import type {DocumentsContent} from '../documents/index.ts';
import {onBundled, onEmptied} from '../onBundled.ts';
import {addDocsRoutes} from './addDocsRoutes.ts';
import {type Derived, derive, type Surroundings} from './derive.ts';
import {explainFailure} from './explainFailure.ts';
import {tellPublishedFaults} from './keepGoing.ts';
import {lendFigures} from './lendFigures.ts';
import {pageDataAlias} from './pageData/pageDataAlias.ts';
import {PAGE_FOLDER, writePageData} from './pageData/writePageData.ts';
import {preview} from './preview/preview.ts';
import {sidebarItemsGenerator} from './sidebar/sidebarItemsGenerator.ts';

const SERVER_NOTICE = fileURLToPath(new URL('./preview/serverNotice.ts', import.meta.url));

/**
 * The author's files beside the pages. Below the very folder of the docs plugin's own patterns: of two folders, one in the other,
 * chokidar 3.6 watches one.
 */
const FILES_BESIDE = [
  'docs/**/{library.json,organisations.yml,topics.yml}',
  'docs/**/*.{png,jpg,jpeg,gif,webp,avif,svg,bmp}',
  'docs/**/asset/**/*',
];

/** Of what is remembered, what a whole build asks for. */
const MADE_BY_BUILDS = ['pages', 'trees', 'figures', 'thumbnails', 'cards', 'citations'] as const;

/** Docusaurus' docs plugin, whose days are data, with everything that is derived from them. */
export default async function papersPlugin(context: LoadContext, options: unknown): Promise<Plugin<unknown>> {
  const {siteDir, baseUrl, siteConfig, outDir, generatedFilesDir} = context;
  const isPublished = process.env.NODE_ENV === 'production';
  const docsDir = join(siteDir, (options as PluginOptions).path);
  // The plugin throws where the folder is missing, and git keeps no empty one.
  await mkdir(docsDir, {recursive: true});

  const store = openStore(siteDir);
  const threads = parseThreads();
  const spareDir = join(generatedFilesDir, 'pages');
  const typedTexts = new Map<string, string>();
  const pages = openPages({siteDir, store, spareDir, typedTexts, ...(isPublished && {parse: threads.parse})});
  const figures = openFigures(siteDir, isPublished ? store : undefined);
  const docs = (await docsPlugin(context, {
    ...(options as PluginOptions),
    // As everywhere else, see `walkFolder`.
    exclude: [...(options as PluginOptions).exclude, '**/node_modules/**'],
    sidebarItemsGenerator: sidebarItemsGenerator(pages),
  })) as Plugin<LoadedContent>;
  const isLong = listPages(docsDir).length > SHORT_ARCHIVE;
  const thread = isLong && isPublished ? startOutputThread(outDir) : undefined;
  const surroundings: Surroundings = {
    context,
    pages,
    typedTexts,
    figures,
    linkedFiles: openLinkedFiles(siteDir),
    store,
    loadLibrary: libraryLoader(siteDir),
    loadTaxonomy: taxonomyLoader(siteDir),
    workOf: workReader(),
    told: new Set(),
  };
  const shown = isPublished ? undefined : preview(surroundings);
  // The same ones for the browser's and the server's bundle: they count both.
  const tellThread = thread ? [onEmptied('papers', thread.tellEmpty), onBundled('papers', thread.tellBundled)] : [];
  let derived: Derived | undefined;
  let documents: DocumentsContent | undefined;

  return {
    ...docs,

    getClientModules: () => [...(docs.getClientModules?.() ?? []), ...(isPublished ? [] : [SERVER_NOTICE])],

    getPathsToWatch: () => [...(docs.getPathsToWatch?.() ?? []), ...FILES_BESIDE],

    async loadContent() {
      const load = async () => {
        try {
          return listPages(docsDir).length > 0 ? ((await docs.loadContent?.()) as LoadedContent) : {loadedVersions: []};
        } catch (error) {
          throw await explainFailure(siteDir, pages, error);
        }
      };
      return shown ? shown.inTurn(load) : load();
    },

    async contentLoaded({content, actions}) {
      derived = await derive(docsOf(content), surroundings);
      threads.end();
      await addDocsRoutes({docs, content: withoutDrafts(content), actions, derived});
      for (const route of derived.routes) actions.addRoute(route);
      if (shown) shown.show(derived);
      else await writePageData(derived.pages, (actions as PluginContentLoadedActions).createData);
    },

    async allContentLoaded({allContent}) {
      if (!derived) return;
      const content = allContent[docs.name]?.[(options as PluginOptions).id] as LoadedContent;
      derived.outputs.otherPages = otherPages(docsOf(content).docs, allContent);
      documents = allContent.documents?.default as DocumentsContent | undefined;
      thread?.make({...outputSource(derived.outputs), days: derived.days, spareDir});
    },

    injectHtmlTags: () => ({headTags: feedTags(siteConfig.title, baseUrl)}),

    configureWebpack(config, isServer, utils, content) {
      const own = docs.configureWebpack?.(config, isServer, utils, content) ?? {};
      const dataFolder = join(generatedFilesDir, docs.name, (options as PluginOptions).id);
      return {
        ...own,
        resolve: {
          alias: {...own.resolve?.alias, ...pageDataAlias(isServer, isPublished)},
          // Else the bundler looks for each page below `static` and the site first, with eight endings, and watches all of them.
          preferAbsolute: true,
        },
        resolveLoader: {alias: {[FIGURE_LOADER]: fileURLToPath(new URL('./figureLoader.mjs', import.meta.url))}},
        plugins: [
          ...(isServer ? [definePageFolder(utils.currentBundler.instance, dataFolder)] : []),
          lendFigures(utils.currentBundler.instance, figures),
          ...tellThread,
        ],
        ...shown?.bundling(isServer),
      };
    },

    async postBuild() {
      if (!derived) return;
      const made = thread ? thread.end() : makeOutputs(derived.outputs, siteWriter(outDir));
      documents?.unfinished.push(made);
      await finishOutputs(derived.outputs, outDir, await made);
      for (const kind of MADE_BY_BUILDS) store.sweep(kind);
      tellPublishedFaults(derived.problems);
    },
  } satisfies Plugin<LoadedContent> as Plugin<unknown>;
}

/** A production build knows its drafts apart from the pages that it has; `docusaurus start` shows them among those. */
function docsOf({loadedVersions}: LoadedContent): {docs: DocMetadata[]; drafts: DocMetadata[]} {
  // What the plugin completes later, its own functions leave alone until then.
  const docs = loadedVersions.flatMap((version) => version.docs) as DocMetadata[];
  const drafts = loadedVersions.flatMap((version) => version.drafts) as DocMetadata[];
  return {docs, drafts: [...drafts, ...docs.filter(({frontMatter}) => frontMatter.draft)]};
}

/**
 * A production build knows its drafts apart, and would name them in what each page that hydrates loads. Where every page is a
 * draft, nothing is left that the plugin could lead to.
 */
function withoutDrafts({loadedVersions}: LoadedContent): LoadedContent {
  return {
    loadedVersions: loadedVersions.filter(({docs}) => docs.length > 0).map((version) => ({...version, drafts: []})),
  };
}

/** Tells the server's bundle where `writePageData` puts the data, whatever the working directory is. */
function definePageFolder(bundler: unknown, dataFolder: string) {
  const {DefinePlugin} = bundler as {
    DefinePlugin: new (definitions: Record<string, string>) => {apply(compiler: unknown): void};
  };
  return new DefinePlugin({PAGE_DATA_FOLDER: JSON.stringify(join(dataFolder, PAGE_FOLDER))});
}

// The type of `validateOptions` is generic over all plugins; this one knows its own options.
papersPlugin.validateOptions = validateOptions as NonNullable<PluginModule['validateOptions']>;
