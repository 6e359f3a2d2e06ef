import {hash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {extname} from 'node:path';
import {pathToFileURL} from 'node:url';

const require = createRequire(import.meta.url);
/** @type {typeof import('jiti').default} */
const jiti = require('jiti');
/** @type {{dependencies: Record<string, string>}} */
const {dependencies} = require('../package.json');

/**
 * What is kept of a module is known by its text, and by how it was compiled: by this file's text, which is the same on every
 * thread. That of `compile` is not where Docusaurus' own compiler has been at it, and each would compile all anew.
 */
const VERSION = hash('sha256', readFileSync(new URL(import.meta.url)));

/**
 * Makes what loads the project's own TypeScript, for Docusaurus' configuration and for threads. The paths are relative to the
 * module that asks.
 *
 *     const load = sourceLoader(import.meta.url);
 *     const {parsePage} = load('./parsePage.ts');
 *
 * Docusaurus loads its configuration by jiti as well, but with jiti's own compiler, Babel: where nothing has been compiled yet, as
 * on a machine that deploys, that takes five seconds, and esbuild a tenth of it.
 *
 * @param {string} from
 * @returns {<T>(path: string) => T}
 */
export function sourceLoader(from) {
  return jiti(from, {
    transform: compile,
    cacheVersion: VERSION,
    // Packages are JavaScript already, and Node can require those that are ES modules.
    nativeModules: Object.keys(dependencies),
  });
}

/**
 * What jiti asks of its compiler.
 *
 * @param {{source: string, filename?: string}} module
 * @returns {{code: string}}
 * @throws with the place of what is no TypeScript
 */
export function compile({source, filename = 'module.ts'}) {
  // Loaded here: every thread reads this file, and on most of them all has been compiled.
  /** @type {typeof import('esbuild')} */
  const {transformSync} = require('esbuild');
  return transformSync(source, {
    format: 'cjs',
    loader: loaderOf(filename),
    jsx: 'automatic',
    platform: 'node',
    target: `node${process.versions.node}`,
    // By the ending of an ES module esbuild would take every package for CommonJS, and its default export for all of it.
    sourcefile: filename.replace(/\.m([jt]s)$/, '.$1'),
    // What is loaded is CommonJS: to wait for an import is to require.
    supported: {'dynamic-import': false},
    define: {'import.meta.url': JSON.stringify(pathToFileURL(filename).href)},
    logLevel: 'silent',
  });
}

/** @param {string} filename */
function loaderOf(filename) {
  const extension = extname(filename).replace(/^\.[cm]/, '.');
  if (extension === '.ts') return 'ts';
  return extension === '.tsx' ? 'tsx' : 'jsx';
}
