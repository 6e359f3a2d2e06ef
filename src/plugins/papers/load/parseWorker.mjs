import {parentPort} from 'node:worker_threads';

import jiti from 'jiti';

// As Docusaurus does, and with its cache: what the configuration imports has been compiled by now.
const load = jiti(import.meta.url, {interopDefault: true});
const {parseDay} = load('../../../papers/parseDay.ts');
const {parseMarkdown} = load('../../../markdown/parseMarkdown.ts');

/** A thread that parses days for `parseThreads.ts`: takes `{text, path}`, answers `{day, tree, format}`, in order. */
parentPort?.on('message', ({text, path}) => {
  let parsed = {};
  /**
   * @param {string} source
   * @param {import('../../../markdown/parseMarkdown.ts').MarkdownFormat} format
   */
  const parse = (source, format) => {
    const tree = parseMarkdown(source, format);
    parsed = {tree, format};
    return tree;
  };
  const day = parseDay(text, {path, parse});
  parentPort?.postMessage({day, ...parsed});
});
