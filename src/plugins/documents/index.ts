import {fileURLToPath} from 'node:url';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {finishPages} from './finishPages.ts';
import {infimaAlias} from './infimaAlias.ts';
import {katexFiles} from './katexFiles.ts';

const clientDir = fileURLToPath(new URL('../../client/', import.meta.url));

/** Makes pages documents: HTML, one stylesheet, a few kilobytes of behaviour. */
export default function documentsPlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'documents',

    getClientModules() {
      return [`${clientDir}hydrated.ts`];
    },

    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer) return {resolve: {alias: infimaAlias}};
      const plugins = [katexFiles(currentBundler)];
      const resolve = {alias: infimaAlias};
      if (process.env.NODE_ENV !== 'production') return {plugins, resolve};
      return {
        plugins,
        resolve,
        mergeStrategy: {entry: 'replace'},
        // `main` is Docusaurus' own entry; `site` is all that a document loads.
        entry: {main: config.entry as string, site: `${clientDir}index.ts`},
      };
    },

    async postBuild({outDir}) {
      await finishPages({outDir, baseUrl});
    },
  };
}
