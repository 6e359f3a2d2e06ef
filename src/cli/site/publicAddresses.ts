import {readFile} from 'node:fs/promises';
import {join, posix} from 'node:path';
import {FEED_FORMATS} from '../../derived/feedFormats.ts';
import {decodePath} from '../../markdown/decodeAddress.ts';
import {parseCompactDate} from '../../papers/day/dates.ts';
import type {BuiltSite} from './builtSite.ts';
import {addressOfFile, type CrawledSite} from './crawlSite.ts';
import {ownAddresses} from './textAddresses.ts';

const SITEMAP = 'sitemap.xml';
/** What is no page of the sitemap, and yet is cited, subscribed to or read by programs. */
const PUBLIC_FILE = /^p\/.+\/index\.html$|^papers\.(?:json|bib)$/;
const FEED_FILES: ReadonlySet<string> = new Set(FEED_FORMATS.map(({file}) => file));

/**
 * The addresses of a built site that others may have linked to or subscribed to, with the anchors of their papers: the pages
 * of the sitemap, the papers' permanent addresses, the feeds and the archive's data. Without base URL, in readable letters.
 */
export async function publicAddresses(site: BuiltSite, {pages}: CrawledSite): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const add = (url: string) => {
    const path = new URL(url).pathname;
    const file = site.fileAt(path);
    if (file === undefined) return;
    // The home page shows the papers of the newest day.
    const isDay = parseCompactDate(path.slice(path.lastIndexOf('/') + 1)) !== undefined;
    found.set(readable(path, site), isDay ? [...new Set(pages.get(file)?.papers)] : []);
  };
  if (site.files.includes(SITEMAP)) {
    const sitemap = await readFile(join(site.dir, SITEMAP), 'utf8');
    for (const url of ownAddresses(sitemap, site.siteUrl)) add(url);
  }
  for (const file of site.files)
    if (PUBLIC_FILE.test(file) || FEED_FILES.has(posix.basename(file))) add(addressOfFile(file, site.siteUrl));
  return found;
}

/** `/haru/topics/%EC%B6%94` → `/topics/추`. */
function readable(path: string, {baseUrl}: BuiltSite): string {
  return `/${decodePath(path.slice(baseUrl.length))}`;
}
