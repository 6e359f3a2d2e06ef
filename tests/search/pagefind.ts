import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

import {createIndex} from 'pagefind';

import type {SearchRecord} from '../../src/derived/search/searchRecords.ts';
import type {Find} from './measure.ts';
import type {Transfers} from './serveIndex.ts';

/** The API of Pagefind's browser build, as far as it is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string): Promise<{results: {data(): Promise<{meta: {title: string}}>}[]}>;
}

const ORIGIN = 'http://pagefind.test';

/** Writes a Pagefind index of records as they come: content, title, facets, sort by date. */
export async function writePagefind(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const {index, errors} = await createIndex({forceLanguage: 'ko'});
  if (!index) throw new Error(errors.join('\n'));
  for (const {document, organisations, topics} of records) {
    const {name, subtitle = '', date, path, text} = document;
    await index.addCustomRecord({
      url: `/${path}`,
      content: [name, subtitle, ...document.organisations, text].join('\n'),
      language: 'ko',
      meta: {title: name, subtitle, date},
      filters: {
        organisation: organisations.map(({slug}) => slug),
        topic: topics.map(({slug}) => slug),
        year: [date.slice(0, 4)],
      },
      sort: {date},
    });
  }
  await index.writeFiles({outputPath});
  await index.deleteIndex();
}

/**
 * Runs Pagefind's browser build here, over files on the disk.
 *
 * @param folders of indexes; the first is the one that the others are merged into
 */
export async function openPagefind(folders: readonly string[]): Promise<{find: Find; take(): Promise<Transfers>}> {
  const [first = ''] = folders;
  const fetched = new Set<string>();
  let transfers: Transfers = {bytes: 0, paths: []};
  const count = async (file: string) => {
    // Pagefind's own files are compressed already; a server compresses its script.
    transfers.bytes += file.endsWith('.js') ? gzipSync(await readFile(file)).length : (await stat(file)).size;
    transfers.paths.push(file);
  };
  globalThis.fetch = async (input) => {
    const file = decodeURI(new URL(String(input), ORIGIN).pathname);
    const content = await readFile(file);
    if (!fetched.has(file)) await count(file);
    fetched.add(file);
    return new Response(content);
  };
  // The script asks where it was loaded from, and for the page's language.
  const scope = globalThis as Record<string, unknown>;
  scope.document = {querySelector: () => ({getAttribute: () => 'ko'}), currentScript: null};
  scope.window = globalThis;
  scope.location = new URL(ORIGIN);
  const pagefind = (await import(
    `${pathToFileURL(join(first, 'pagefind.js'))}?${fetched.size}${Math.random()}`
  )) as Pagefind;
  await pagefind.options({basePath: `${first}/`, baseUrl: '/'});
  for (const folder of folders.slice(1)) await pagefind.mergeIndex(`${folder}/`);
  await count(join(first, 'pagefind.js'));
  return {
    async find(query, limit) {
      const {results} = await pagefind.search(query);
      return Promise.all(results.slice(0, limit).map(async (result) => (await result.data()).meta.title));
    },
    async take() {
      await pagefind.filters();
      const taken = transfers;
      transfers = {bytes: 0, paths: []};
      return taken;
    },
  };
}
