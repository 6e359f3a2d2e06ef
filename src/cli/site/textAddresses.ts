const URL_FUNCTION = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi;
const IMPORT = /@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** The addresses that CSS names, `url(…)` and `@import "…"`; none that lie in the stylesheet itself (`data:`, `#a`). */
export function styleAddresses(css: string): string[] {
  if (!/url\(|@import/i.test(css)) return [];
  return [...css.matchAll(URL_FUNCTION), ...css.matchAll(IMPORT)]
    .map((match) => match.slice(1).find((url) => url !== undefined) ?? '')
    .filter((url) => url !== '' && !/^(?:data:|#)/i.test(url));
}

/**
 * The addresses of this site that a feed, a sitemap, a citation or Markdown names: whatever begins with the site's own
 * address. Ends where an address ends in any of these formats, `)`, `&lt;`, `"`, `}`.
 *
 * @param siteUrl `https://example.github.io/haru/`
 */
export function ownAddresses(text: string, siteUrl: string): string[] {
  const found: string[] = [];
  for (let start = text.indexOf(siteUrl); start >= 0; start = text.indexOf(siteUrl, start + siteUrl.length)) {
    const [address = ''] = /^(?:[^\s"'<>()[\]{}\\`&|]|&amp;)*/.exec(text.slice(start, start + 2000)) ?? [];
    found.push(address.replaceAll('&amp;', '&').replace(/[.,;:!?*_~]+$/, ''));
  }
  return found;
}
