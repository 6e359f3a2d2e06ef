import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {allowedHosts, offline} from '../../site.ts';
import {onBundled} from '../onBundled.ts';
import {beforePaintScript} from './beforePaintScript.ts';
import {finishPages} from './finishPages.ts';
import {infimaAlias, infimaCheck} from './infima.ts';
import {katexFiles} from './katexFiles.ts';
import {writeWorker} from './offline/writeWorker.ts';
import {slimKatexFonts} from './slimKatexFonts.ts';
import {PAGE_STYLES} from './template.ts';

const clientDir = fileURLToPath(new URL('../../client/', import.meta.url));
const pageStyles = fileURLToPath(new URL('../../css/pageStyles.ts', import.meta.url));

/** What other plugins reach by `allContentLoaded`. */
export interface DocumentsContent {
  /**
   * What they still write into the site's folder when its pages are finished. Docusaurus runs `postBuild` of all plugins at once,
   * in the order of the configuration as far as each begins: they add to it before this one looks.
   */
  unfinished: Promise<unknown>[];
}

/** Docusaurus puts all styles in one file, by a group of lower priority. */
const STYLES_OF_PAGES = {
  name: PAGE_STYLES,
  type: 'css/mini-extract',
  test: /[\\/]page\.module\.css$/,
  chunks: 'all',
  enforce: true,
  priority: 60,
} as const;

/** Makes pages documents: HTML, a stylesheet, a few kilobytes of behaviour. */
export default function documentsPlugin({siteDir, baseUrl, outDir, siteStorage}: LoadContext): Plugin<unknown> {
  const isPublished = process.env.NODE_ENV === 'production';
  let fonts: Promise<void> | undefined;
  /** In the time that pages are rendered on other threads. */
  const slimFonts = onBundled('documents', () => {
    fonts = slimKatexFonts(siteDir, outDir);
  });

  return {
    name: 'documents',

    loadContent: () => ({unfinished: []}),

    getClientModules() {
      return [`${clientDir}hydrated.ts`, pageStyles];
    },

    injectHtmlTags() {
      return {headTags: [{tagName: 'script', innerHTML: beforePaintScript(siteStorage.namespace)}]};
    },

    configureWebpack(config, isServer, {currentBundler}) {
      const resolve = {alias: infimaAlias};
      const plugins = [
        ...(isServer ? [] : [katexFiles(currentBundler)]),
        ...(isPublished ? [slimFonts] : []),
        ...(isPublished && !isServer ? [infimaCheck] : []),
      ];
      if (isServer || !isPublished) return {plugins, resolve};
      return {
        plugins,
        resolve,
        mergeStrategy: {entry: 'replace'},
        // Each entry with the bundler's runtime in it: one file less to ask for.
        optimization: {runtimeChunk: false, splitChunks: {cacheGroups: {pages: STYLES_OF_PAGES}}},
        // `main` is Docusaurus' own entry; `site` is all that a document loads.
        entry: {main: config.entry as string, site: `${clientDir}index.ts`},
      };
    },

    configurePostCss() {
      // Lightning CSS, which minifies the stylesheet, knows the browsers too.
      // A file with further options would be looked for beside each stylesheet, and in all folders above it.
      return {plugins: [], config: false};
    },

    async postBuild({routesPaths, content}) {
      await Promise.all([fonts, finishPages({outDir, baseUrl, allowedHosts})]);
      // The worker's list holds the hashes of finished pages, and the figures that they show.
      await Promise.all(content.unfinished);
      await writeWorker({outDir, baseUrl, permalinks: routesPaths, isOn: offline});
    },
  } satisfies Plugin<DocumentsContent> as Plugin<unknown>;
}
