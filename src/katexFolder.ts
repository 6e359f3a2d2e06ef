import {version} from 'katex/package.json';

/** Where the built site keeps KaTeX's files; the version lets browsers keep them for good. */
export const KATEX_FOLDER = `assets/katex-${version}`;
