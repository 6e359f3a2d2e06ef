import {parentPort, workerData} from 'node:worker_threads';

import {sourceLoader} from '../loadSource.mjs';

const load = sourceLoader(import.meta.url);
const {loadContext} = load('./loadContext.ts');
const {makeOutputs} = load('./allOutputs.ts');
const {siteWriter} = load('./siteWriter.ts');

/** @type {{outDir: string}} */
const {outDir} = workerData;
const source = told('source');
const site = told('isEmpty').then(() => siteWriter(outDir));
const figuresReady = told('isBundled');

parentPort?.postMessage(await report());
// Ends the thread, once all it printed is on its way.
parentPort?.close();

/** @returns {Promise<import('./outputThread.ts').OutputReport>} */
async function report() {
  try {
    const context = loadContext(await source);
    /** @type {import('./missingOutputs.ts').MissingOutput[]} */
    const missing = await makeOutputs(context, site, {figuresReady});
    return {missing: missing.map(({path, error}) => ({path, error: messageOf(error)}))};
  } catch (error) {
    return {failure: messageOf(error)};
  }
}

/**
 * Waits for one of the things that the thread is told, each once.
 *
 * @template {keyof import('./outputThread.ts').OutputMessages} K
 * @param {K} what
 * @returns {Promise<import('./outputThread.ts').OutputMessages[K]>}
 */
function told(what) {
  return new Promise((resolve) => {
    parentPort?.on('message', (/** @type {import('./outputThread.ts').OutputMessages} */ message) => {
      if (what in message) resolve(message[what]);
    });
  });
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
