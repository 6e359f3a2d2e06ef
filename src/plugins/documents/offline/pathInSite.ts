/**
 * The path of an address below a site's base URL; nothing where it is not the site's. What a person has on GitHub Pages
 * shares an origin, and a site at `/` has all the others below itself: so only what begins as a page or a file of this site
 * does is its own.
 *
 * @param parts the first parts of all paths that the site has, as they stand in addresses
 */
export function pathInSite(
  pathname: string,
  {baseUrl, parts}: {baseUrl: string; parts: readonly string[]},
): string | undefined {
  if (!pathname.startsWith(baseUrl)) return undefined;
  const path = pathname.slice(baseUrl.length);
  return path === '' || parts.includes(path.split('/')[0] ?? '') ? path : undefined;
}
