import {createRequire} from 'node:module';
import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';

import {compile, compileConfigFast} from './compileConfig.mjs';

/** What a module exports, run as jiti runs it. */
function run(source: string, filename: string): Record<string, unknown> {
  const module = {exports: {}};
  runInNewContext(compile({source, filename}).code, {
    module,
    exports: module.exports,
    require: () => ({a: 1, jsx: (type: string) => type}),
  });
  return module.exports;
}

test('a module is compiled to CommonJS, and knows where it lies', async () => {
  const source = `import type {Config} from 'x';
import {a} from './a.ts';
export const found: number = a;
export const url = import.meta.url;
export const later = () => import('./a.ts');
export default {} satisfies Config;`;
  const {found, url, later, default: config} = run(source, '/site/docusaurus.config.ts');
  expect({found, url, config}).toEqual({found: 1, url: 'file:///site/docusaurus.config.ts', config: {}});
  expect(await (later as () => Promise<{a: number}>)()).toMatchObject({a: 1});
});

test.each(['.mjs', '.js', '.tsx'])('a module may end in %s', (extension) => {
  const {element} = run('export const element = <p />;', `/site/a${extension}`);
  expect(element).toBe('p');
});

test('what cannot be read is told with its place', () => {
  const told = run('export const a = 1;\nexport const = 2;\n', '/site/a.ts').__JITI_ERROR__;
  expect(told).toMatchObject({filename: '/site/a.ts', line: 2, column: 13, code: 'ParseError'});
});

test('jiti finds this compiler where it looks for its own', () => {
  const require = createRequire(import.meta.url);
  compileConfigFast();
  const file = require.resolve('jiti').replace(/lib\/index\.js$/, 'dist/babel.js');
  expect(require(file)).toBe(compile);
  expect(require.resolve('jiti/dist/babel.js')).toBe(file);
});
