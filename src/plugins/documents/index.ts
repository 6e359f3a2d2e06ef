import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {DOCUMENT_LIST} from '../papers/documentList.ts';
import {finishPages} from './finishPages.ts';
import {infimaAlias} from './infimaAlias.ts';
import {katexFiles} from './katexFiles.ts';
import {slimKatexFonts} from './slimKatexFonts.ts';

const clientDir = fileURLToPath(new URL('../../client/', import.meta.url));

/** Makes pages documents: HTML, one stylesheet, a few kilobytes of behaviour. */
export default function documentsPlugin({baseUrl, outDir, generatedFilesDir}: LoadContext): Plugin {
  let fonts: Promise<void> | undefined;
  let emitted = 0;
  /** Once the client's and the server's bundles are written: in the time that pages are rendered on other threads. */
  const slimFonts = afterEmit(() => {
    emitted += 1;
    if (emitted === 2) fonts = slimKatexFonts(outDir);
  });

  return {
    name: 'documents',

    getClientModules() {
      return [`${clientDir}hydrated.ts`];
    },

    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer) return {plugins: [slimFonts], resolve: {alias: infimaAlias}};
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
      return {plugins: []};
    },

    async postBuild() {
      await Promise.all([fonts, finishPages({outDir, baseUrl})]);
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
          use: [{loader: loaderFile('withoutDocumentsLoader.mjs'), options: {documents}}],
        },
        {test: /\.mdx?$/, enforce: 'post', use: [loaderFile('withoutTextLoader.mjs')]},
      );
    },
  };
}

function loaderFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function afterEmit(run: () => void) {
  return {
    apply(compiler: {hooks: {afterEmit: {tap(name: string, run: () => void): void}}}) {
      compiler.hooks.afterEmit.tap('documents', run);
    },
  };
}
