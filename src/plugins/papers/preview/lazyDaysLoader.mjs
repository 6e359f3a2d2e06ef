/**
 * Loader for Docusaurus' `registry.js` under `docusaurus start`: takes away what names the days without importing them.
 *
 *     [() => import("@site/docs/papers/y2025/oct/20251022.mdx"), "…", require.resolveWeak("@site/docs/papers/…")]
 *     [() => import("@site/docs/papers/y2025/oct/20251022.mdx"), "…", undefined]
 *
 * The bundler compiles also what is only named. Docusaurus asks for these ids on the server alone.
 *
 * @param {string} source
 */
export default function lazyDaysLoader(source) {
  return source.replace(/require\.resolveWeak\("@site\/docs\/papers\/[^"]*"\)/g, 'undefined');
}
