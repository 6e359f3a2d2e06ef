import {compile} from '@mdx-js/mdx';
import {expect, test} from 'vitest';

import remarkDocument from './remarkDocument.ts';
import withoutTextLoader from './withoutTextLoader.mjs';

async function load(text: string): Promise<string> {
  return withoutTextLoader(String(await compile(text, {remarkPlugins: [remarkDocument]})));
}

test("a document's module keeps its imports and exports, and no text", async () => {
  const code = await load("import fig from './a.png';\n\nexport const year = 2025;\n\n# 오늘의 글\n");
  expect(code).toContain("import fig from './a.png'");
  expect(code).toContain('export const year = 2025');
  expect(code).toContain('export const isDocument = true');
  expect(code).toContain('export default function');
  expect(code).not.toContain('오늘의 글');
});

test('the text of a page that React runs stays', async () => {
  expect(await load("import Counter from './Counter.tsx';\n\n세는 단추 <Counter />\n")).toContain('세는 단추');
});

test('so does that of a page whose partial decides', async () => {
  expect(await load("import Part from './_part.mdx';\n\n조각 <Part />\n")).toContain('조각');
});
