import {createRequire} from 'node:module';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {withoutBundler} from './withoutBundler.mjs';

const require = createRequire(import.meta.url);
const path = createRequire(require.resolve('@docusaurus/core/package.json')).resolve('@docusaurus/bundler');
const minified = async () => (await require(path).getHtmlMinifier({type: 'swc'})).minify('<p > 글 </p>');

beforeEach(() => {
  delete require.cache[path];
});
afterEach(() => vi.unstubAllEnvs());

test('a thread has the minifier that does nothing, and the bundler only when something else is asked for', async () => {
  vi.stubEnv('SKIP_HTML_MINIFICATION', 'true');
  withoutBundler();
  expect(require.cache[path]?.children).toBeUndefined();
  expect(await minified()).toEqual({code: '<p > 글 </p>', warnings: []});
  expect(require(path).getMinimizers).toBeTypeOf('function');
  expect(require.cache[path]?.children).not.toEqual([]);
});

test('where HTML is minified, the bundler is there', () => {
  vi.stubEnv('SKIP_HTML_MINIFICATION', 'false');
  withoutBundler();
  expect(require.cache[path]).toBeUndefined();
});
