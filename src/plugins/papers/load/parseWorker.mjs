import {resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const load = jiti(import.meta.url, {interopDefault: true});
const {parseDay} = load('../../../papers/parseDay.ts');
const {parseMarkdown} = load('../../../markdown/parseMarkdown.ts');
const {keepTree} = load('../../../markdown/treeHandover.ts');

/** @type {import('../../docs/pageCompiler.ts').CompilerSettings | undefined} */
const settings = workerData;
/** @type {Promise<Awaited<ReturnType<typeof import('../../docs/pageCompiler.ts').createPageCompiler>>> | undefined} */
let compiler;
/** @type {{text: string, path: string, format: import('../../../markdown/parseMarkdown.ts').MarkdownFormat}[]} */
const parsedPages = [];
let isCompiling = false;

/**
 * A thread that parses days for `parseThreads.ts`: takes `{text, path}`, answers `{day, format}`, in order. With settings it
 * then compiles those pages, when there is no other to parse, and answers `{compiled}`, in order; else it hands over each `tree`.
 */
parentPort?.on('message', ({text, path}) => {
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
  if (!settings) {
    parentPort?.postMessage({day, format, tree});
    return;
  }
  parentPort?.postMessage({day, format});
  keepTree(text, format, tree);
  parsedPages.push({text, path, format});
  if (!isCompiling) void compileAll(settings);
});

/** @param {import('../../docs/pageCompiler.ts').CompilerSettings} settings */
async function compileAll(settings) {
  isCompiling = true;
  compiler ??= load('../../docs/pageCompiler.ts').createPageCompiler(settings);
  const compile = await compiler;
  for (let page = parsedPages.shift(); page; page = parsedPages.shift()) {
    // Pages to parse go first: a build waits for them.
    await setImmediate();
    const compiled = await compile?.(page.text, page.format, resolve(settings.siteDir, page.path));
    parentPort?.postMessage({compiled});
  }
  isCompiling = false;
}
