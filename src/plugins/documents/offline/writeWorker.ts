import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {cacheId} from './cacheId.ts';
import {cacheRules} from './cacheRules.ts';
import {keptFiles} from './keptFiles.ts';
import {removalWorker} from './removalWorker.ts';

const require = createRequire(import.meta.url);

/** The service worker's file, at the top of the site: its scope is what lies below. */
export const WORKER_FILE = 'sw.js';

/**
 * Writes the service worker of a finished site, or the one that removes it.
 *
 * A new version takes over at once (`skipWaiting`, `clientsClaim`), also from pages of the version before that are open.
 * That is safe, because no page gets a file of another version while it is online: pages come from the network first, and
 * name their stylesheet and scripts by hashes. What such a page loads later and the new list has not is asked of the server,
 * as it would be without a worker, and where it is gone the page does without: a dialog becomes a page of its own. Waiting
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
  // Loaded here, where a worker is written: a bundler of its own that the dev server does without.
  const {generateSW} = require('workbox-build') as typeof import('workbox-build');
  await generateSW({
    swDest: file,
    cacheId: cacheId(baseUrl),
    // The list is made here, so nothing is looked for; without a folder the library leaves it out.
    globDirectory: outDir,
    globPatterns: [],
    additionalManifestEntries: await keptFiles({outDir, baseUrl, permalinks}),
    // The list answers to exactly what it names.
    directoryIndex: null,
    ignoreURLParametersMatching: [],
    runtimeCaching: cacheRules(baseUrl),
    cleanupOutdatedCaches: true,
    skipWaiting: true,
    clientsClaim: true,
    navigationPreload: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    // All browsers with service workers and modules: nothing is rewritten for others.
    babelPresetEnvTargets: ['supports es6-module'],
  });
}
