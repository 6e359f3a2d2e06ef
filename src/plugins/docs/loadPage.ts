import * as mdxReact from '@mdx-js/react';
import * as jsxRuntime from 'react/jsx-runtime';

/** Node's own `require`: these files are none of the bundler's. */
declare function __non_webpack_require__(file: string): unknown;

declare const __webpack_public_path__: string;

type PageFactory = (shared: {jsxRuntime: unknown; mdxReact: unknown; publicPath: string}) => {default: unknown};

const shared = {jsxRuntime, mdxReact, publicPath: __webpack_public_path__};

/** Loads a page that `pageFile.ts` has put beside the bundle, with the bundle's own React. */
export async function loadPage(file: string): Promise<{default: unknown}> {
  return (__non_webpack_require__(file) as PageFactory)(shared);
}

/** Loads generated data beside the bundle. */
export async function loadJson(file: string): Promise<{default: unknown}> {
  return {default: __non_webpack_require__(file)};
}
