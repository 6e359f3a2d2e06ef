import {compile} from '@mdx-js/mdx';
import {expect, test} from 'vitest';

import {beforeDefaultRemarkPlugins} from '../pagePlugins.ts';

async function compiled(page: string, path: string): Promise<string> {
  return String(await compile({value: page, path}, {remarkPlugins: beforeDefaultRemarkPlugins}));
}

const IMAGE = 'image: ./asset/가!b.png';
const IMPORT =
  /^import \{image as pageImage\} from "!!figure-loader\?path=\.%2Fasset%2F%EA%B0%80%21b\.png!\.\/(20251022\.mdx)";$/m;

test.each([
  ['a page of text', '글'],
  ['a page with a figure', '![가](./asset/a.png)'],
  ['a day of papers', '## 1. [A](https://a.org)\n\n<img src="./asset/a.png" />'],
])('the picture that front matter names is a figure that the page exports: %s', async (_what, text) => {
  const code = await compiled(`---\n${IMAGE}\n---\n\n${text}\n`, '/site/docs/papers/y2025/oct/20251022.mdx');
  expect(code).toMatch(IMPORT);
  expect(code).toMatch(/^export \{pageImage\};$/m);
});

test.each(['', '---\nimage: /img/a.png\n---\n', '---\nimage: https://example.org/a.png\n---\n'])(
  'a page without one exports none: %j',
  async (frontMatter) => {
    expect(await compiled(`${frontMatter}\n글\n`, '/site/docs/a.mdx')).not.toContain('pageImage');
  },
);
