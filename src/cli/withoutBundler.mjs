import {createRequire} from 'node:module';

/**
 * Keeps Docusaurus' bundler off a thread that renders pages. The thread requires all of it for one function, which gives the
 * minifier of HTML: a second and a half of each build, on every thread. Where the minifier is off, it is given here; for
 * anything else that may be asked, the bundler is loaded after all.
 */
export function withoutBundler() {
  if (process.env.SKIP_HTML_MINIFICATION !== 'true') return;
  const require = createRequire(import.meta.url);
  const path = createRequire(require.resolve('@docusaurus/core/package.json')).resolve('@docusaurus/bundler');
  const load = () => {
    delete require.cache[path];
    return require(path);
  };
  const exports = new Proxy(/** @type {Record<string | symbol, unknown>} */ ({getHtmlMinifier}), {
    get: (known, name) => (name in known ? known[name] : load()[name]),
  });
  require.cache[path] = /** @type {NodeJS.Module} */ ({id: path, filename: path, loaded: true, exports});
}

/** Docusaurus' own answer where the minifier is off. */
async function getHtmlMinifier() {
  return {minify: async (/** @type {string} */ html) => ({code: html, warnings: []})};
}
