import {parentPort} from 'node:worker_threads';

import pLimit from 'p-limit';

import {sourceLoader} from '../loadSource.mjs';

const load = sourceLoader(import.meta.url);
/** @type {typeof import('./parsePage.ts')} */
const {parsePage} = load('./parsePage.ts');

/** Answers come in the order of their pages. */
const inTurn = pLimit(1);

/** A thread that parses pages for `parseThreads.ts`. */
parentPort?.on('message', (/** @type {import('./parseThreads.ts').PageToParse} */ {text, path}) => {
  void inTurn(async () => parentPort?.postMessage(await parsePage(text, path)));
});
