import {expect, test} from 'vitest';

import {collectFigures} from './collectFigures.ts';
import {parseMarkdown} from './parseMarkdown.ts';

function figures(text: string): string[] {
  return collectFigures(parseMarkdown(text, 'mdx')).map(({path, point}) => `${point.line}:${point.column} ${path}`);
}

test.each([
  ['an import', "import a from './asset/a.png'", ['1:15 ./asset/a.png']],
  ['the second of a block', 'import a from \'./a.png\'\nimport b from "./b.JPG"', ['1:15 ./a.png', '2:15 ./b.JPG']],
  ['an import below', "글\n\nimport a from './a.svg'", ['3:15 ./a.svg']],
  ['Markdown', '글 ![그림](./a.webp)', ['1:3 ./a.webp']],
  ['Markdown without ./', '![그림](asset/a.png)', ['1:1 asset/a.png']],
  ['a link to an SVG', '글 [크게](./asset/a.svg)', ['1:3 ./asset/a.svg']],
  ['one in HTML', '<a href="asset/a.SVG">크게</a>', ['1:1 asset/a.SVG']],
  [
    'an SVG however it is spelt',
    '[가](./a.svg?x#b) ![나](./b.svg#x) ![다](./c.s%76g) [라](<./d.sv\tg >)',
    ['1:1 ./a.svg', '1:18 ./b.svg', '1:34 ./c.s%76g', '1:50 ./d.svg'],
  ],
  ['the same twice', '![](./a.png)\n\n![](./a.png)', ['1:1 ./a.png', '3:1 ./a.png']],
])('%s', (_what, text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['a module', "import A from './A.tsx'"],
  ['another host', '![](https://a.kr/a.png)'],
  ['data', '![](data:image/png;base64,AA==)'],
  ['pathname://', '![](pathname:///a.png)'],
  ['a link to another file', '[원본](./asset/a.png) [틀](/img/a.svg) [밖](https://a.kr/a.svg)'],
  ['code', '```\n![](./a.png)\n```'],
  ['an export', "export const a = './a.png'"],
])('%s is no figure', (_what, text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ['/img/a.png', '![](/img/a.png)'],
  ['@site/static/a.png', '![](@site/static/a.png)'],
  ['asset\\a.png', '![](asset\\a.png)'],
  ['C:\\Users\\a.png', '![](C:\\Users\\a.png)'],
  ['./asset/fig a.png', '![[fig a.png|300]]'],
  ['./asset/a.PNG', '![가|300](./asset/a.PNG)'],
])('%s is a figure', (path, text) => {
  expect(figures(text)).toEqual([`1:1 ${path}`]);
});

test('a tag with a path is a figure', () => {
  expect(figures('글\n\n<img src="./asset/a.png" />')).toEqual(['3:1 ./asset/a.png']);
});
