import {join} from 'node:path';
import {expect, test} from 'vitest';

import besideBundleLoader from './besideBundleLoader.mjs';

const line = (name: string) =>
  `  "0a": [() => import(/* webpackChunkName: "0a" */ "${name}"), "${name}", require.resolveWeak("${name}")],`;

const run = (source: string, pageFile: (module: string) => Promise<string | undefined>) =>
  new Promise<string>((resolve, reject) => {
    besideBundleLoader.call(
      {
        async:
          () =>
          (error, code = '') =>
            error ? reject(error) : resolve(code),
        getOptions: () => ({generatedFilesDir: join('/site', '.docusaurus'), pageFile}),
      },
      source,
    );
  });

test('the server loads generated data and pages beside the bundle; what stays with the bundler stays as it is', async () => {
  const day = '@site/docs/papers/y2025/oct/20251022.mdx';
  const counter = '@site/docs/counter.mdx';
  const data = '@generated/papers/default/p/month.json';
  const component = '@theme/DocItem';
  const source = `export default {\n${[day, counter, data, component].map(line).join('\n')}\n};\n`;
  const code = await run(source, async (module) => (module === day ? '/cache/1.cjs' : undefined));
  const lines = code.split('\n').slice(1);
  expect(code).toMatch(/^import \{loadJson, loadPage\} from ".*loadPage\.ts";\n/);
  expect(lines).toEqual([
    'export default {',
    `  "0a": [() => loadPage("/cache/1.cjs"), "${day}", "${day}"],`,
    line(counter),
    `  "0a": [() => loadJson(${JSON.stringify(join('/site', '.docusaurus/papers/default/p/month.json'))}), "${data}", "${data}"],`,
    line(component),
    '};',
    '',
  ]);
});

test('a failure is the bundler’s to report', async () => {
  const source = line('@site/docs/a.mdx');
  await expect(run(source, () => Promise.reject(new Error('막힘')))).rejects.toThrow('막힘');
});
