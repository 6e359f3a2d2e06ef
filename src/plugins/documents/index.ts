import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {allowedHosts, offline} from '../../site.ts';
import {onBundled} from '../onBundled.ts';
import {DOCUMENT_LIST} from '../papers/documentList.ts';
import {figuresWritten} from '../papers/outputs/figuresWritten.ts';
import {finishPages} from './finishPages.ts';
import {infimaAlias} from './infimaAlias.ts';
import {katexFiles} from './katexFiles.ts';
import {writeWorker} from './offline/writeWorker.ts';
import {slimKatexFonts} from './slimKatexFonts.ts';
import {textSizeScript} from './textSizeScript.ts';

const clientDir = fileURLToPath(new URL('../../client/', import.meta.url));

/** Makes pages documents: HTML, one stylesheet, a few kilobytes of behaviour. */
export default function documentsPlugin({
  siteDir,
  baseUrl,
  outDir,
  generatedFilesDir,
  siteStorage,
}: LoadContext): Plugin {
  let fonts: Promise<void> | undefined;
  /** In the time that pages are rendered on other threads. */
  const slimFonts = onBundled('documents', () => {
    fonts = slimKatexFonts(siteDir, outDir);
  });

  return {
    name: 'documents',

    getClientModules() {
      return [`${clientDir}hydrated.ts`];
    },

    injectHtmlTags() {
      return {headTags: [{tagName: 'script', innerHTML: textSizeScript(siteStorage.namespace)}]};
    },

    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer) {
        const alias = {...infimaAlias, ...serverRendererAlias(config.resolve?.alias as Record<string, string>)};
        return {plugins: [slimFonts, allInOneScript(generatedFilesDir)], resolve: {alias}};
      }
      const plugins = [katexFiles(currentBundler)];
      const resolve = {alias: infimaAlias};
      if (process.env.NODE_ENV !== 'production') return {plugins, resolve};
      return {
        plugins: [...plugins, withoutDocuments(generatedFilesDir), slimFonts],
        resolve,
        mergeStrategy: {entry: 'replace'},
        // `main` is Docusaurus' own entry; `site` is all that a document loads.
        entry: {main: config.entry as string, site: `${clientDir}index.ts`},
      };
    },

    configurePostCss() {
      // Lightning CSS, which minifies the stylesheet, knows the browsers too.
      // A file with further options would be looked for beside each stylesheet, and in all folders above it.
      return {plugins: [], config: false};
    },

    async postBuild({routesPaths, headTags, preBodyTags, postBodyTags}) {
      const tags = headTags + preBodyTags + postBodyTags;
      await Promise.all([fonts, finishPages({outDir, baseUrl, tags, allowedHosts})]);
      // The worker's list holds the hashes of finished pages, and the figures that they show.
      await figuresWritten.get(outDir);
      await writeWorker({outDir, baseUrl, permalinks: routesPaths, isOn: offline});
    },
  };
}

/** A bundler plugin, since rules beside a merge strategy lose the regular expressions in them when merged. */
function withoutDocuments(generatedFilesDir: string) {
  const documents = join(generatedFilesDir, 'papers', 'default', DOCUMENT_LIST);
  return {
    apply({options}: {options: {module: {rules: unknown[]}}}) {
      options.module.rules.push(
        {
          test: /[\\/](?:registry\.js|routes\.js|routesChunkNames\.json)$/,
          include: [generatedFilesDir],
          use: [{loader: pluginFile('withoutDocumentsLoader.mjs'), options: {documents}}],
        },
        {test: /\.mdx?$/, enforce: 'post', use: [pluginFile('withoutTextLoader.mjs')]},
      );
    },
  };
}

/** For the server's build. */
function allInOneScript(generatedFilesDir: string) {
  return {
    apply({options}: {options: {module: {rules: unknown[]}}}) {
      const use = [pluginFile('inOneScriptLoader.mjs')];
      options.module.rules.push({test: /[\\/]registry\.js$/, include: [generatedFilesDir], use});
    },
  };
}

/** Docusaurus itself puts the folder of the package in the place of its name. */
function serverRendererAlias({'react-dom': folder}: Record<string, string>) {
  return {[`${folder}/server$`]: pluginFile('serverRenderer.ts')};
}

function pluginFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
