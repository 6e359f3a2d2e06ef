import {createRequire} from 'node:module';
import {extname} from 'node:path';
import {pathToFileURL} from 'node:url';

const require = createRequire(import.meta.url);

/**
 * Has esbuild compile what Docusaurus' configuration imports. Docusaurus loads it by jiti, and jiti, where nothing has been
 * compiled yet, by Babel: five seconds at the start of every build on a new machine, and a tenth of that with esbuild.
 *
 * jiti requires its compiler when the first module is loaded; here it finds this one. If it does not look there, all works the
 * same, and slower.
 */
export function compileConfigFast() {
  const babel = require.resolve('jiti').replace(/lib\/index\.js$/, 'dist/babel.js');
  require.cache[babel] = /** @type {NodeJS.Module} */ ({id: babel, filename: babel, loaded: true, exports: compile});
}

/**
 * What jiti asks of its compiler.
 *
 * @param {{source: string, filename?: string}} module
 * @returns {{code: string, error?: unknown}}
 */
export function compile({source, filename = 'module.ts'}) {
  // Loaded here: every thread reads this file, and on most of them all has been compiled.
  /** @type {typeof import('esbuild')} */
  const {transformSync} = require('esbuild');
  try {
    const {code} = transformSync(source, {
      format: 'cjs',
      loader: loaderOf(filename),
      jsx: 'automatic',
      platform: 'node',
      target: `node${process.versions.node}`,
      sourcefile: filename,
      // What is loaded is CommonJS: to wait for an import is to require.
      supported: {'dynamic-import': false},
      define: {'import.meta.url': JSON.stringify(pathToFileURL(filename).href)},
      logLevel: 'silent',
    });
    return {code};
  } catch (error) {
    const [{text, location} = {text: String(error), location: null}] =
      /** @type {Partial<import('esbuild').TransformFailure>} */ (error).errors ?? [];
    const {line = 0, column = 0} = location ?? {};
    const told = {filename, line, column, code: 'ParseError', message: text};
    return {error, code: `exports.__JITI_ERROR__ = ${JSON.stringify(told)};`};
  }
}

/** @param {string} filename */
function loaderOf(filename) {
  const extension = extname(filename).replace(/^\.[cm]/, '.');
  if (extension === '.ts') return 'ts';
  return extension === '.tsx' ? 'tsx' : 'jsx';
}
