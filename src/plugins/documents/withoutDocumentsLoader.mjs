import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/**
 * Webpack loader for the browser's build: takes documents out of what React's router knows.
 *
 * Docusaurus writes three files that name every route and every module: for a site of documents they would make the
 * bundler compile each page a second time, and each page that hydrates would load the names of all others. A page that
 * React runs leaves itself by loading the next one anew, see `src/client/hydrated.ts`.
 *
 * @this {{getOptions(): {documents: string}, resourcePath: string, addDependency(path: string): void}}
 * @param {string} source `registry.js`, `routes.js` or `routesChunkNames.json` of the generated files
 * @returns {string}
 */
export default function withoutDocumentsLoader(source) {
  const {documents} = this.getOptions();
  this.addDependency(documents);
  /** @type {import('../papers/documentList.ts').DocumentList} */
  const {permalinks, modules} = JSON.parse(readFileSync(documents, 'utf8'));
  const name = basename(this.resourcePath);
  if (name === 'registry.js') return withoutModules(source, new Set(modules));
  const paths = new Set(permalinks);
  return name === 'routes.js' ? withoutRoutes(source, paths) : withoutChunkNames(source, paths);
}

/**
 * `"0a1b": [() => import(…"@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],`
 *
 * @param {string} source
 * @param {Set<string>} modules
 */
function withoutModules(source, modules) {
  return source.replace(
    /^ {2}"[^"]*": \[\(\) => import\(.*\), "([^"]*)", require\.resolveWeak\(.*\)\],\n/gm,
    (line, name) => (modules.has(name) || name.startsWith('@generated/papers/') ? '' : line),
  );
}

/**
 * `{ path: '/a', component: ComponentCreator('/a', '0a1'), exact: true, sidebar: "b" },` over several lines.
 *
 * @param {string} source
 * @param {Set<string>} paths
 */
function withoutRoutes(source, paths) {
  return source.replace(
    /\{\s*path: '([^']*)',\s*component: ComponentCreator\('[^']*', '[^']*'\),\s*exact: true(?:,\s*sidebar: "[^"]*")?\s*\},?/g,
    (route, path) => (paths.has(path) ? '' : route),
  );
}

/**
 * `{"/a-0a1": {…}}`: the path, and a part of its hash. A group of routes may have the path of one in it, but no content.
 *
 * @param {string} source
 * @param {Set<string>} paths
 */
function withoutChunkNames(source, paths) {
  /** @type {[string, Record<string, unknown>][]} */
  const entries = Object.entries(JSON.parse(source));
  const isDocument = (/** @type {string} */ key) => paths.has(key.replace(/-[0-9a-f]{3}$/, ''));
  const kept = entries.filter(([key, modules]) => !isDocument(key) || !('content' in modules || '__props' in modules));
  return JSON.stringify(Object.fromEntries(kept));
}
