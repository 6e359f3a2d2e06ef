/**
 * Sets the size of the text that the reader chose before the page is painted, so that nothing moves: a value that
 * `src/css/base.css` does not know does nothing.
 *
 * @param namespace of the site's keys in storage, see `src/client/storage.ts`
 */
export function textSizeScript(namespace: string): string {
  const key = JSON.stringify(`settings${namespace}`);
  // In the words of Docusaurus' own script, which stands in the same page: so it weighs less.
  const size = `JSON.parse(localStorage.getItem(${key})).textSize`;
  return `try{document.documentElement.setAttribute("data-text-size",${size})}catch(t){}`;
}
