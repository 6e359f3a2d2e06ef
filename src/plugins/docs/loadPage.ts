import {readFileSync} from 'node:fs';

import * as mdxReact from '@mdx-js/react';
import * as jsxRuntime from 'react/jsx-runtime';

/** Node's own `require`: these files are none of the bundler's. */
declare function __non_webpack_require__(file: string): unknown;
declare const __webpack_public_path__: string;

/** What the files of pages are given by the bundle, whose React is the one that renders them. */
const shared = {jsxRuntime, mdxReact, publicPath: __webpack_public_path__, load};

type PageFactory = (given: typeof shared) => {default: unknown};

/** Loads a page that `pageFile.ts` has put beside the bundle. */
export async function loadPage(file: string): Promise<{default: unknown}> {
  return (load(file) as PageFactory)(shared);
}

/** Loads generated data beside the bundle. */
export async function loadJson(file: string): Promise<{default: unknown}> {
  return {default: load(file)};
}

function load(file: string): unknown {
  // As a module, JSON is looked for as code would be, and kept: a page is rendered once.
  return file.endsWith('.json') ? JSON.parse(readFileSync(file, 'utf8')) : __non_webpack_require__(file);
}
