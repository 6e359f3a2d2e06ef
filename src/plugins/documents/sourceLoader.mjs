/**
 * Gives a file's text as it is: `import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css'`. The styles of
 * what few readers open go into a page, or a fragment, of their own in this way: the stylesheet weighs on every first visit.
 *
 * @param {string} source
 * @returns {string}
 */
export default function sourceLoader(source) {
  return `export default ${JSON.stringify(source)};`;
}
