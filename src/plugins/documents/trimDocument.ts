/** Docusaurus names the page's version and its path in the class of `<html>`; the plugin and the kind of page stay. */
const OWN_CLASSES = /\b(?:docs-wrapper|plugin-id-default|docs-version-current|docs-doc-id-[^\s"]*) ?/g;

/** What React leaves between texts and around boundaries to find its way again. An author's comments are in no page. */
const REACT_MARKS = /<!--(?: |\/?\$[?!]?)-->/g;

/**
 * Takes out of a document's HTML what only React and Docusaurus read, in place of an HTML minifier. A page that hydrates
 * stays as it is.
 */
export function trimDocument(html: string): string {
  const body = html.indexOf('<body');
  if (body < 0 || !isDocument(html)) return html;
  const head = html
    .slice(0, body)
    .replace(/<html[^>]*>/, (tag) => tag.replace(' data-has-hydrated="false"', '').replace(OWN_CLASSES, ''))
    // Helmet's mark. What anyone wrote holds no `<` here.
    .replace(/<(title|meta|link|script|style) data-rh="true"/g, '<$1');
  return head + html.slice(body).replace(REACT_MARKS, '');
}

export function isDocument(html: string): boolean {
  return /<html[^>]*\sdata-document/.test(html);
}
