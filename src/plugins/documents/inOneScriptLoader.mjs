/**
 * Webpack loader for the server's build: has the modules of all routes stand in one script.
 *
 * Docusaurus gives each a script of its own, for browsers to load one at a time. The server needs them all: to write
 * thousands of scripts, read each again and delete it takes longer than to render what is in them.
 *
 * @this {unknown}
 * @param {string} source `registry.js` of the generated files
 * @returns {string}
 */
export default function inOneScriptLoader(source) {
  return source.replaceAll(/\bwebpackChunkName: "[^"]*"/g, 'webpackMode: "eager"');
}
