/**
 * Webpack loader for the browser's build: takes the text out of a document's module.
 *
 * A document's HTML is all that a browser gets of it: the compiled text in a script of its own would be parsed,
 * minified and written for nobody. What stays are the imports (they make the bundler write the figures) and the
 * exports that the theme reads.
 *
 * @this {unknown}
 * @param {string} code what MDX made of the page
 * @returns {string}
 */
export default function withoutTextLoader(code) {
  if (!/^export const isDocument = true;$/m.test(code)) return code;
  const text = code.indexOf('\nfunction _createMdxContent(');
  if (text < 0) return code;
  return `${code.slice(0, text)}
export default function Document() {
  return null;
}
`;
}
