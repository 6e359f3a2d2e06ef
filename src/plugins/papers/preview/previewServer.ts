import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

import type {serveOutputs} from '../outputs/serveOutputs.ts';
import {serverEvents} from './serverEvents.ts';

/** The part of Rspack that makes pages when they are asked for. */
interface LazyBundler {
  lazyCompilationMiddleware(compiler: unknown): unknown;
}

/**
 * What `docusaurus start` gives to the bundler and to webpack-dev-server on our behalf.
 *
 * Days are compiled when a browser first asks for one: nobody reads a thousand of them while writing one more.
 *
 * webpack-merge runs Docusaurus' own `setupMiddlewares` and this one on the same list, and joins what they return. So this
 * one puts its middlewares into the list, before the fallback to `index.html`, and has nothing to return. What is derived
 * from the days comes after the bundler's own files: to list it takes a while, and a page that was just saved waits for those.
 *
 * @param options.middleware answers with what is derived from the days
 * @param options.open the path that the author's browser opens; nothing is opened where there is none
 */
export function previewServer({
  baseUrl,
  middleware,
  bundler,
  open,
}: {
  baseUrl: string;
  middleware: ReturnType<typeof serveOutputs>;
  bundler: LazyBundler;
  open?: string;
}): object {
  let lazyCompilation: unknown;
  return {
    // In memory alone. Rspack 1.7 dies now and then of writing the persistent one under edits, and Docusaurus 3.10.2 asks
    // for that whatever its configuration says: https://github.com/web-infra-dev/rspack/issues/14708.
    experiments: {cache: true},
    lazyCompilation: {entries: false, test: /[\\/]docs[\\/]papers[\\/].*\.mdx?$/},
    module: {
      rules: [
        {
          test: /[\\/]\.docusaurus[\\/]registry\.js$/,
          use: [fileURLToPath(new URL('lazyDaysLoader.mjs', import.meta.url))],
        },
      ],
    },
    plugins: [
      {
        // The dev server has begun to compile when it sets up its middlewares: too late for this one.
        apply(compiler: unknown) {
          lazyCompilation = bundler.lazyCompilationMiddleware(compiler);
        },
      },
    ],
    devServer: {
      setupMiddlewares(middlewares: {name?: string; middleware: unknown}[]) {
        const bundled = middlewares.findIndex(({name}) => name === 'webpack-dev-middleware');
        middlewares.splice(
          bundled + 1,
          0,
          // Whoever reaches it after the bundler finds a server that has pages to give.
          {name: 'server-events', middleware: serverEvents(baseUrl)},
          {name: 'papers', middleware},
        );
        middlewares.unshift({name: 'lazy-compilation', middleware: lazyCompilation});
        return [];
      },
      ...(open !== undefined && {open: {target: [open]}}),
      // To whoever keeps it running: it is begun anew on the port that it got in the end (see `keepServing.mjs`).
      onListening({server}: {server: Server}) {
        process.send?.({port: (server.address() as AddressInfo).port});
      },
    },
  };
}
