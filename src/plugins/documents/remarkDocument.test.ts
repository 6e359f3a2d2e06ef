import {compile} from '@mdx-js/mdx';
import {describe, expect, test} from 'vitest';

import {dialect} from '../../markdown/dialect.ts';
import remarkDocument from './remarkDocument.ts';

/** The right-hand side of the page's `isDocument`, and the imports of partials' answers. */
async function answer(text: string, format: 'md' | 'mdx' = 'mdx'): Promise<{isDocument?: string; asked: string[]}> {
  const remarkPlugins = [...(format === 'mdx' ? dialect : []), remarkDocument];
  const page = String(await compile(text, {jsx: true, format, remarkPlugins}));
  return {
    isDocument: /export const isDocument = (.*);/.exec(page)?.[1],
    asked: [...page.matchAll(/import \{isDocument as (\w+)\} from ["'](.*)["'];/g)].map(
      ([, name, path]) => `${name} ${path}`,
    ),
  };
}

describe('is a document', () => {
  test.each([
    ['words', '# 글\n\n하나 **둘**'],
    ['nothing', ''],
    ['an image', "import map from './asset/map.png'\n\n<img src={map} style={{width: 500}} />"],
    ['an asset with a query', "import map from './map.svg?react'\n\n<img src={map} />"],
    ['known theme components', "import Tabs from '@theme/Tabs'\nimport TabItem from '@theme/TabItem'\n\n<Tabs></Tabs>"],
    ['a stylesheet', "import './page.css'"],
    ['plain values', 'export const year = 2025\n\n{year + 1}'],
    ['a value of JSX', 'export const line = <hr />\n\n{line}'],
    ['a list made on the page', '{[1, 2].map((n) => <b key={n}>{n}</b>)}'],
    ['an attribute like on', '<div data-on="a" one="b">글</div>'],
    ['code that looks like an import', "```js\nimport a from './a.tsx'\n```"],
    ['text like a tag', '<|user|> onClick={a}'],
  ])('%s', async (_what, text) => {
    expect(await answer(text)).toEqual({isDocument: 'true', asked: []});
  });

  test('.md', async () => {
    expect(await answer('# 글\n\nimport a from "./a.tsx"', 'md')).toEqual({isDocument: 'true', asked: []});
  });
});

describe('needs React', () => {
  test.each([
    ['an imported component', "import Counter from './Counter.tsx'\n\n<Counter />"],
    ['an imported component without extension', "import Counter from '@site/src/components/Counter'"],
    ['a hook', "import {useState} from 'react'"],
    ['an unknown theme component', "import Map from '@theme/Map'"],
    ['a component among images', "import a from './a.png'\n\nimport B from './B.tsx'"],
    ['an exported function', 'export function Counter() { return <b>1</b> }\n\n<Counter />'],
    ['an exported arrow function', 'export const Counter = () => <b>1</b>'],
    ['an exported class', 'export class Counter {}'],
    ['a function inside an exported value', 'export const all = {Counter: () => <b>1</b>}'],
    ['an export from a module', "export {Counter} from './Counter.tsx'"],
    ['an export of a whole module', "export * from './counters.ts'"],
    ['a handler', 'export const go = 1;\n\n<button onClick={() => alert(1)}>글</button>'],
    ['a handler in a line', 'export const go = 1;\n\n글 <b onClick={go}>글</b>'],
    ['a handler inside a list', 'export const go = 1;\n\n- 글\n\n  <div onInput={go}>글</div>'],
    ['a handler inside an expression', 'export const go = 1;\n\n{[1].map((n) => <b onClick={go}>{n}</b>)}'],
    ['a handler inside an attribute', 'export const go = 1;\n\n<div title={<b onClick={go} />}>글</div>'],
    ['a handler among spread attributes', 'export const go = 1;\n\n<button {...{onClick: () => alert(1)}}>글</button>'],
  ])('%s', async (_what, text) => {
    expect(await answer(text)).toEqual({isDocument: 'false', asked: []});
  });
});

describe('a page with partials is what they are', () => {
  test.each([
    ['one', "import A from './_a.mdx'\n\n<A />", 'true && partial_0_isDocument', ['partial_0_isDocument ./_a.mdx']],
    [
      'two',
      "import A from './_a.mdx'\nimport B from '../_b.md'",
      'true && partial_0_isDocument && partial_1_isDocument',
      ['partial_0_isDocument ./_a.mdx', 'partial_1_isDocument ../_b.md'],
    ],
    [
      'one beside a component',
      "import A from './_a.mdx'\nimport B from './B.tsx'",
      'false && partial_0_isDocument',
      ['partial_0_isDocument ./_a.mdx'],
    ],
  ])('%s', async (_what, text, isDocument, asked) => {
    expect(await answer(text)).toEqual({isDocument, asked});
  });
});
