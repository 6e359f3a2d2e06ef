import {EventEmitter, once} from 'node:events';
import {parentPort, workerData} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const load = jiti(import.meta.url, {interopDefault: true});
const {loadContext} = load('./loadContext.ts');
const {makeOutputs} = load('./allOutputs.ts');

/** @type {{outDir: string}} */
const {outDir} = workerData;
const steps = {isEmpty: step(), isBundled: step()};

/** The thread of `outputThread.ts`: takes `OutputMessage`s, and answers with an `OutputReport`. */
parentPort?.on('message', (/** @type {import('./outputThread.ts').OutputMessage} */ message) => {
  if ('source' in message) void make(message.source);
  else steps[message.step].reach();
});

/** @param {import('./loadContext.ts').OutputSource} source */
async function make(source) {
  /** @type {import('./outputThread.ts').OutputReport} */
  let report;
  try {
    const context = await loadContext(source);
    /** @type {import('./missingOutputs.ts').MissingOutput[]} */
    const missing = await makeOutputs(context, outDir, {
      folderReady: steps.isEmpty.isReached,
      figuresReady: steps.isBundled.isReached,
    });
    report = {missing: missing.map(({path, error}) => ({path, error: messageOf(error)}))};
  } catch (error) {
    report = {failure: messageOf(error)};
  }
  parentPort?.postMessage(report);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

function step() {
  const emitter = new EventEmitter();
  const isReached = once(emitter, 'reached');
  return {isReached, reach: () => emitter.emit('reached')};
}
