import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

import type {ConfigureWebpackUtils} from '@docusaurus/types';

import {KATEX_FOLDER} from '../../katexFolder.ts';
import {CORE_CHARACTERS, splitFontFaces} from './katexFonts.ts';

const require = createRequire(import.meta.url);

/**
 * Writes KaTeX's stylesheet and fonts beside our own assets: only pages with maths link to them.
 * The large fonts come twice; a published site makes one of each smaller, see `slimKatexFonts.ts`.
 */
export function katexFiles(currentBundler: ConfigureWebpackUtils['currentBundler']) {
  const dist = join(dirname(require.resolve('katex/package.json')), 'dist');
  const {CopyRspackPlugin} = currentBundler.instance as unknown as {CopyRspackPlugin: CopyPlugin};
  const core = Object.keys(CORE_CHARACTERS).map((font) => ({
    from: join(dist, `fonts/${font}.woff2`),
    to: `${KATEX_FOLDER}/fonts/${font}.core.woff2`,
  }));
  return new CopyRspackPlugin({
    patterns: [
      {
        from: join(dist, 'katex.min.css'),
        to: `${KATEX_FOLDER}/katex.min.css`,
        transform: (css: Buffer) => splitFontFaces(css.toString()),
      },
      {from: join(dist, 'fonts/*.woff2'), to: `${KATEX_FOLDER}/fonts/[name][ext]`},
      ...core,
    ],
  });
}

interface CopyPattern {
  from: string;
  to: string;
  transform?: (content: Buffer) => string;
}

type CopyPlugin = new (options: {patterns: CopyPattern[]}) => {apply(compiler: unknown): void};
