import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

import type {ConfigureWebpackUtils} from '@docusaurus/types';

import {KATEX_FOLDER} from './katexFolder.ts';

const require = createRequire(import.meta.url);

/** Copies KaTeX's stylesheet and fonts beside our own assets: only pages with maths link to them. */
export function katexFiles(currentBundler: ConfigureWebpackUtils['currentBundler']) {
  const dist = join(dirname(require.resolve('katex/package.json')), 'dist');
  const instance = currentBundler.instance as unknown as {
    CopyRspackPlugin: new (options: {patterns: {from: string; to: string}[]}) => {apply(compiler: unknown): void};
  };
  return new instance.CopyRspackPlugin({
    patterns: [
      {from: join(dist, 'katex.min.css'), to: `${KATEX_FOLDER}/katex.min.css`},
      {from: join(dist, 'fonts/*.woff2'), to: `${KATEX_FOLDER}/fonts/[name][ext]`},
    ],
  });
}
