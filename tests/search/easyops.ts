import {mkdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

import {build} from 'esbuild';
import type {SearchRecord} from '../../src/derived/search/searchRecords.ts';
import {formatLongDay} from '../../src/papers/day/dates.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';
import type {Find} from './measure.ts';
import type {Transfers} from './serveIndex.ts';

const ORIGIN = 'http://easyops.test';
const CONSTANTS = '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js';

/** What the plugin indexes: a page's title, a heading or the text below one. */
interface EasyopsDocument {
  i: number;
  t: string;
  /** The page, and the hash in it. */
  u: string;
  h?: string;
  /** The heading of a text. */
  s?: string;
  /** The title's number. */
  p?: number;
  b?: string[];
}

/** The API of the plugin's worker, as far as it is used here. */
interface EasyopsWorker {
  search(baseUrl: string, context: string, query: string, limit: number): Promise<{document: EasyopsDocument}[]>;
}

interface EasyopsOptions {
  language: string[];
}

const require = createRequire(import.meta.url);
const {validateOptions} = require('@easyops-cn/docusaurus-search-local/dist/server/server/utils/validateOptions.js');
const {
  processPluginOptions,
} = require('@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions.js');
const {generate} = require('@easyops-cn/docusaurus-search-local/dist/server/server/utils/generate.js');
const {buildIndex} = require('@easyops-cn/docusaurus-search-local/dist/server/server/utils/buildIndex.js');

/**
 * Makes the search index of `@easyops-cn/docusaurus-search-local`, as the plugin writes it after a build.
 *
 * Its options, its index and their form are the plugin's own. Ours is the list of documents, which the plugin would read from
 * HTML: a day is a page, titled with its date; a paper is a heading and a text.
 */
export function writeEasyops(records: readonly SearchRecord[]): string {
  return JSON.stringify(buildIndex(easyopsDocuments(records), easyopsOptions()));
}

/**
 * Runs the plugin's worker here, over an index of these records.
 *
 * The worker with all that it imports is the plugin's own, bundled as a site would. Ours is how its results are read: a page
 * stands for all sections on it.
 *
 * @param folder that the worker's bundle is put into
 */
export async function openEasyops(
  records: readonly SearchRecord[],
  index: string,
  folder: string,
): Promise<{find: Find; take(): Promise<Transfers>}> {
  const file = join(folder, 'worker.mjs');
  await mkdir(folder, {recursive: true});
  generate(easyopsOptions(), folder);
  await build({
    entryPoints: [require.resolve('@easyops-cn/docusaurus-search-local/dist/client/client/theme/worker.js')],
    alias: {[CONSTANTS]: join(folder, 'generated-constants.js')},
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: file,
  });
  const indexBytes = gzipSync(index).length;
  let transfers: Transfers = {bytes: gzipSync(await readFile(file)).length, paths: [file]};
  globalThis.fetch = async (input) => {
    transfers.bytes += indexBytes;
    transfers.paths.push(String(input));
    return new Response(index);
  };
  // The worker looks for its origin, and for a page that would talk to it.
  Object.assign(globalThis, {location: new URL(ORIGIN), addEventListener() {}});
  const {SearchWorker} = (await import(pathToFileURL(file).href)) as {SearchWorker: new () => EasyopsWorker};
  const worker = new SearchWorker();
  const sections = new Map<string, string[]>();
  for (const {document} of records) {
    for (const path of new Set([document.path, pageOf(document.path)])) {
      sections.set(path, [...(sections.get(path) ?? []), document.name]);
    }
  }
  return {
    async find(query, limit) {
      // Each section is found at most twice, by its heading and by its text.
      const results = await worker.search('/', '', query, 2 * limit);
      const names = results.flatMap(({document: {u, h = ''}}) => sections.get(u + h) ?? []);
      return [...new Set(names)].slice(0, limit);
    },
    async take() {
      const taken = transfers;
      transfers = {bytes: 0, paths: []};
      return taken;
    },
  };
}

/** The plugin's defaults, but for the language. */
function easyopsOptions(): EasyopsOptions {
  const options = validateOptions({
    options: {language: 'ko'},
    validate: (schema: {validate(options: unknown): {value: unknown}}, given: unknown) => schema.validate(given).value,
  });
  return processPluginOptions(options, {siteDir: '/', siteConfig: {themeConfig: {}}});
}

/** Titles, headings, descriptions, keywords and texts: descriptions and keywords repeat what the texts say. */
function easyopsDocuments(records: readonly SearchRecord[]): EasyopsDocument[][] {
  const titles: EasyopsDocument[] = [];
  const headings: EasyopsDocument[] = [];
  const texts: EasyopsDocument[] = [];
  const numbers = new Map<string, number>();
  let number = 0;
  for (const {document} of records) {
    const {name, subtitle = '', organisations, date, path, text} = document;
    const u = pageOf(path);
    const h = path.slice(u.length);
    const p = numbers.get(u) ?? ++number;
    if (!numbers.has(u)) titles.push({i: p, t: h ? dayTitle(date as IsoDate) : name, u, b: []});
    numbers.set(u, p);
    if (h) headings.push({i: ++number, t: name, u, h, p});
    const t = [subtitle, ...organisations, text].join(' ').replace(/\s+/g, ' ').trim();
    if (t) texts.push({i: ++number, t, s: name, u, h, p});
  }
  return [titles, headings, [], [], texts];
}

/** A day as its page writes it, and in figures. */
function dayTitle(date: IsoDate): string {
  return `${formatLongDay(date, 'ko')} ${date}`;
}

function pageOf(path: string): string {
  return path.replace(/#.*/, '');
}
