import {parentPort, workerData} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const load = jiti(import.meta.url, {interopDefault: true});
const {parsePage} = load('./parsePage.ts');
const {formatOf} = load('../../../markdown/parseMarkdown.ts');
const {takeTree} = load('../../../markdown/treeHandover.ts');

/** @type {import('../../docs/pageCompiler.ts').CompilerSettings | undefined} */
const settings = workerData;
/** Answers come in the order of their pages. */
let last = Promise.resolve();

/** A thread that parses days for `parseThreads.ts`, and compiles them if it has settings: takes `{text, path}`, gives an `Answer`. */
parentPort?.on('message', (page) => {
  last = last.then(() => answer(page));
});

/** @param {{text: string, path: string}} page */
async function answer({text, path}) {
  const parsed = await parsePage(text, path, settings);
  parentPort?.postMessage(settings ? parsed : {...parsed, tree: takeTree(text, formatOf(path))});
}
