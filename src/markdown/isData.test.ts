import {expect, test} from 'vitest';

import {isData} from './isData.ts';
import {parseMarkdown} from './parseMarkdown.ts';

const isDataPage = (text: string) => isData(parseMarkdown(text, 'mdx'));

test.each([
  ['Markdown and maths', '## A\n\n글 $x^2$ [[x]](https://a.kr) `코드`\n\n:::note\n말\n:::'],
  ['HTML', '<details><summary>열기</summary>속</details>\n\n<p align="center">가운데</p>'],
  ['an imported figure', "import a from './asset/a.png';\n\n<img src={a} style={{width: 500}} alt='그림' />"],
  ['a figure by its path', '![](./asset/a.png)\n\n<img src="./asset/b.webp" width={300} />'],
  ['constants in braces', "import a from './asset/a.png';\n\n값은{' '}{`글`} <img src={a} width={-1} />"],
  ['a comment in braces', "import a from './asset/a.png';\n\n{/* 나중에 */}\n\n<img src={a} />"],
  ['an image of the static folder', '![](/img/a.png)'],
  ['a link to a file, and a film', '[자료](./asset/a.pdf) <video src="./a.mp4"></video>'],
  ['a wikilink and an embedded figure', '[[MoGA|그 논문]] ![[a.png|300]]'],
  ['a link to a page', '[앞](./20251007.mdx#moga) [밖](https://a.kr/b.pdf)'],
])('%s is data', (_what, text) => {
  expect(isDataPage(text)).toBe(true);
});

test.each([
  ['an imported component', "import Plot from './Plot';\n\n<Plot />"],
  ['an imported theme component', "import Tabs from '@theme/Tabs';\n\n<Tabs>글</Tabs>"],
  ['a partial', "import Part from './_part.mdx';\n\n<Part />"],
  ['an expression', 'export const a = 1;\n\n{a + 1}'],
  ['an export', 'export const size = 500;\n\n<div style={{width: size}}>글</div>'],
  ['a handler', "import a from './asset/a.png';\n\n<button onClick={() => alert(1)}>글</button> <img src={a} />"],
  ['a spread', "import a from './asset/a.png';\n\n<img src={a} {...{alt: 'b'}} />"],
  ['an image used as a value', "import a from './asset/a.png';\n\n<video poster={a} controls={true} />"],
  ['an image of a package', "import a from 'package/a.png';\n\n<img src={a} />"],
])('%s is compiled', (_what, text) => {
  expect(isDataPage(text)).toBe(false);
});
