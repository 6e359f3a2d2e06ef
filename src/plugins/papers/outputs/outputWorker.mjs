import {EventEmitter, once} from 'node:events';
import {parentPort, workerData} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const load = jiti(import.meta.url, {interopDefault: true});
const {loadContext} = load('./loadContext.ts');
const {makeOutputs} = load('./allOutputs.ts');

/** @type {{source: import('./loadContext.ts').OutputSource, outDir: string}} */
const {source, outDir} = workerData;
const steps = {isEmpty: step(), isBundled: step()};

void run();

/** The thread of `outputThread.ts`: is told each `BundlerStep`, and answers with an `OutputReport`. */
async function run() {
  parentPort?.on('message', (/** @type {import('./outputThread.ts').BundlerStep} */ name) => steps[name].reach());
  /** @type {import('./outputThread.ts').OutputReport} */
  let report;
  try {
    const context = await loadContext(source);
    await steps.isEmpty.isReached;
    /** @type {import('./missingOutputs.ts').MissingOutput[]} */
    const missing = await makeOutputs(context, outDir, {figuresReady: steps.isBundled.isReached});
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
