/** The element around HTML that is written before React renders a page, see `rehypeWrittenHtml.ts`. */
export const WRITTEN_HTML = 'written-html';

const TAGS = new RegExp(`</?${WRITTEN_HTML}>`, 'g');

/** Takes the elements around written HTML out of a rendered page; what an author wrote has no `<` here. */
export function withoutWrappers(html: string): string {
  return html.replaceAll(TAGS, '');
}
