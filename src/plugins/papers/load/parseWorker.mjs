import {join} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const load = jiti(import.meta.url, {interopDefault: true});
const {parseDay} = load('../../../papers/parseDay.ts');
const {parseMarkdown} = load('../../../markdown/parseMarkdown.ts');
const {keepTree} = load('../../../markdown/treeHandover.ts');

/** @type {import('../../docs/pageCompiler.ts').CompilerSettings | undefined} */
const settings = workerData;
/** @type {ReturnType<typeof import('../../docs/pageCompiler.ts').createPageCompiler> | undefined} */
const compiler = settings && load('../../docs/pageCompiler.ts').createPageCompiler(settings);
/** Answers come in the order of their pages. */
let last = Promise.resolve();

/** A thread that parses days for `parseThreads.ts`, and compiles them if it has settings: takes `{text, path}`, gives an `Answer`. */
parentPort?.on('message', (page) => {
  last = last.then(() => answer(page));
});

/** @param {{text: string, path: string}} page */
async function answer({text, path}) {
  let tree;
  /** @type {import('../../../markdown/parseMarkdown.ts').MarkdownFormat} */
  let format = 'mdx';
  /**
   * @param {string} source
   * @param {import('../../../markdown/parseMarkdown.ts').MarkdownFormat} sourceFormat
   */
  const parse = (source, sourceFormat) => {
    format = sourceFormat;
    tree = parseMarkdown(source, format);
    return tree;
  };
  const day = parseDay(text, {path, parse});
  if (!settings || !compiler) {
    parentPort?.postMessage({day, format, tree});
    return;
  }
  keepTree(text, format, tree);
  const compile = await compiler;
  parentPort?.postMessage({day, format, compiled: await compile(text, format, join(settings.siteDir, path))});
}
