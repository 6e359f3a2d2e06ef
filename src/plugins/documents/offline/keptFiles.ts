import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

import type {PrecacheEntry} from 'workbox-precaching';

import {withLazyScripts} from '../withLazyScripts.ts';
import {KEPT_PAGE} from './keptPage.ts';

/** What a first visit may load for later, in bytes before compression. */
export const KEPT_BYTES = 1_500_000;
/** So many of the newest days, where their bytes allow it. */
const KEPT_DAYS = 7;
/** What opens offline besides days, where the site has it; `offline` stands in for any other page. */
const SHELL = ['offline', '', 'docs/papers', 'search', 'fragments'];

const DAY = /\/y\d{4}\/[a-z]{3}\/(\d{8})$/;

interface KeptFile extends PrecacheEntry {
  bytes: number;
}

/**
 * Chooses what a worker keeps from the first visit on: the shell and the newest days with their figures. No more of it
 * for a larger archive.
 *
 * @param permalinks of all pages, with the base URL
 */
export async function keptFiles({
  outDir,
  baseUrl,
  permalinks,
}: {
  outDir: string;
  baseUrl: string;
  permalinks: readonly string[];
}): Promise<PrecacheEntry[]> {
  const kept = new Map<string, KeptFile>();
  let bytes = 0;
  /** All of them or, where they are too many bytes, none. */
  const keep = (files: readonly KeptFile[]) => {
    const added = files.filter(({url}) => !kept.has(url));
    const size = added.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes + size > KEPT_BYTES) return;
    bytes += size;
    for (const file of added) kept.set(file.url, file);
  };

  keep(await siteScripts(outDir, baseUrl));
  for (const path of SHELL) keep(await pageFiles(baseUrl + path, outDir, baseUrl));
  for (const permalink of newestDays(permalinks)) keep(await pageFiles(permalink, outDir, baseUrl));
  return [...kept.values()].map(({url, revision}) => ({url, revision})).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function newestDays(permalinks: readonly string[]): string[] {
  const dateOf = (permalink: string) => DAY.exec(permalink)?.[1] ?? '';
  return permalinks
    .filter((permalink) => DAY.test(permalink))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
    .slice(0, KEPT_DAYS);
}

/** The scripts of a document, and those that they load later: without them a dialog could not say what is missing. */
async function siteScripts(outDir: string, baseUrl: string): Promise<KeptFile[]> {
  const folder = 'assets/js';
  const bundled = (await readdir(join(outDir, folder))).map((file) => `${folder}/${file}`);
  const loaded = bundled.filter((file) => /\/site\.[^/]*$/.test(file));
  const needed = await withLazyScripts({outDir, loaded, bundled});
  return keepAll([...needed], outDir, baseUrl);
}

/** A page, its stylesheets and each of its figures at one size; none where there is no such page. */
async function pageFiles(permalink: string, outDir: string, baseUrl: string): Promise<KeptFile[]> {
  const path = permalink.slice(baseUrl.length) || 'index';
  const html = await readFile(join(outDir, `${path}.html`)).catch(() => undefined);
  if (!html) return [];
  const page = {url: permalink + KEPT_PAGE, revision: hashOf(html), bytes: html.length};
  return [page, ...(await keepAll(shownFiles(html.toString(), baseUrl), outDir, baseUrl))];
}

/** Paths of the files without which a page does not look like itself. */
export function shownFiles(html: string, baseUrl: string): string[] {
  const tags = html.match(/<(?:link|img)\s[^>]*>/g) ?? [];
  const addresses = tags.flatMap((tag) => {
    if (!tag.startsWith('<img')) return /\srel="?(?:stylesheet|icon)\b/.test(tag) ? attribute(tag, 'href') : [];
    // The first of them is the smallest: another size of a figure stands in for the one that is asked for.
    return attribute(tag, 'srcset').map((list) => list.split(' ')[0] ?? '')[0] ?? attribute(tag, 'src');
  });
  return [...new Set(addresses)]
    .filter((address) => address.startsWith(baseUrl))
    .map((address) => decodeURI(address.slice(baseUrl.length)));
}

/** A minifier leaves out quotes where it can. */
function attribute(tag: string, name: string): string[] {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'i').exec(tag) ?? [];
  const value = quoted ?? bare;
  return value === undefined ? [] : [value];
}

async function keepAll(paths: readonly string[], outDir: string, baseUrl: string): Promise<KeptFile[]> {
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(outDir, path));
      // A name with a hash of the content needs no other: so the file may come from the browser's own cache.
      const isHashed = /^assets\/(?:js|css|images)\//.test(path);
      return {url: baseUrl + encodeURI(path), revision: isHashed ? null : hashOf(content), bytes: content.length};
    }),
  );
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
