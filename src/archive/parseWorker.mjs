import {parentPort} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const {parsePage} = jiti(import.meta.url, {interopDefault: true})('./parsePage.ts');

/** Answers come in the order of their pages. */
let last = Promise.resolve();

/** A thread that parses pages for `parseThreads.ts`. */
parentPort?.on('message', (/** @type {import('./parseThreads.ts').PageToParse} */ {text, path, words}) => {
  last = last.then(async () => parentPort?.postMessage(await parsePage(text, path, words)));
});
