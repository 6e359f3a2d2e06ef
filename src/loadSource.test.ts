import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';

import {compile, sourceLoader} from './loadSource.mjs';

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
  expect(() => compile({source: 'export const a = 1;\nexport const = 2;\n', filename: '/site/a.ts'})).toThrow(
    '/site/a.ts:2:13',
  );
});

test.each(['.ts', '.mjs'])(
  'in a module that ends in %s, packages of both kinds have their default export',
  (extension) => {
    const source = "import plain from 'p-limit';\nimport common from 'sharp';\nexport const found = [plain, common];";
    const namespace = {__esModule: true, default: 1};
    const module = {exports: {} as {found?: unknown}};
    const require = (name: string) => (name === 'p-limit' ? namespace : () => 2);
    runInNewContext(compile({source, filename: `/site/a${extension}`}).code, {
      module,
      exports: module.exports,
      require,
    });
    expect(module.exports.found).toEqual([1, expect.any(Function)]);
  },
);

test('a module is loaded by its path from the one that asks, and is the same for all that ask', () => {
  const load = sourceLoader(import.meta.url);
  const {site} = load<typeof import('./site.ts')>('./site.ts');
  expect(site.title).toBeTypeOf('string');
  const again = sourceLoader(new URL('archive/', import.meta.url).href);
  expect(again<typeof import('./site.ts')>('../site.ts').site).toBe(site);
});
