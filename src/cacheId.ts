/** How the names of a site's caches begin: all projects of one person share an origin, and each keeps to its own. */
export function cacheId(baseUrl: string): string {
  return `papers:${baseUrl}`;
}
