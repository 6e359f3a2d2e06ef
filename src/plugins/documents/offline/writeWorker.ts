import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

import {PERMANENT_FOLDER} from '../../../derived/pages/addresses.ts';
import {keptFiles} from './keptFiles.ts';
import {removalWorker} from './removalWorker.ts';

/** The service worker's file, at the top of the site: its scope is what lies below. */
export const WORKER_FILE = 'sw.js';

/**
 * Writes the service worker of a finished site, or the one that removes it.
 *
 * A new version takes over at once (`skipWaiting`, `clientsClaim`), also from pages of the version before that are open.
 * That is safe, because no page gets a file of another version while it is online: pages come from the network first, and
 * name their stylesheet and scripts by hashes. What such a page loads later and the new list has not is asked of the server,
 * as without a worker. Where it is gone the page does without: a dialog becomes a page of its own. Waiting
 * would keep a reader who never closes the last tab offline at the site of weeks ago.
 *
 * @param permalinks of all pages, with the base URL
 */
export async function writeWorker({
  outDir,
  baseUrl,
  permalinks,
  isOn,
}: {
  outDir: string;
  baseUrl: string;
  permalinks: readonly string[];
  isOn: boolean;
}): Promise<void> {
  const file = join(outDir, WORKER_FILE);
  if (!isOn) return writeFile(file, removalWorker(baseUrl));
  const site = {baseUrl, parts: firstParts(permalinks, baseUrl), kept: await keptFiles({outDir, baseUrl, permalinks})};
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    // All browsers with service workers and modules.
    target: 'es2020',
    legalComments: 'none',
    define: {SITE: JSON.stringify(site), 'process.env.NODE_ENV': '"production"'},
  });
  await writeFile(file, outputFiles[0]?.contents ?? '');
}

/** The folders and files at the top of the site besides those of its pages. */
const BESIDE_PAGES = ['assets', PERMANENT_FOLDER, 'papers.bib', 'papers.json', 'papers.schema.json', 'search'];

/** With what the paths begin for which the worker answers. */
function firstParts(permalinks: readonly string[], baseUrl: string): string[] {
  const ofPages = permalinks.map(
    (permalink) => encodeURI(decodeURI(permalink)).slice(baseUrl.length).split('/')[0] ?? '',
  );
  return [...new Set([...BESIDE_PAGES, ...ofPages])].filter(Boolean).sort();
}
