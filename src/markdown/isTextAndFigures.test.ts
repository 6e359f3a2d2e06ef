import {expect, test} from 'vitest';

import {isTextAndFigures} from './isTextAndFigures.ts';
import {parseMarkdown} from './parseMarkdown.ts';

const is = (text: string) => isTextAndFigures(parseMarkdown(text, 'mdx'), text);

test.each([
  '# 글\n\n하나 [둘](/docs/a) [셋](./b.mdx#c) [넷](https://a.kr/x.pdf)',
  "import fig from './asset/fig.png'\n\n<div style={{textAlign: 'center'}}>\n <img src={fig} style={{width: 500}} />\n</div>",
  "import a from './a.png'\nimport b from './b.jpg'\n\n<img src={a} /> <img alt=\"x\" src={ b } /> <img src={a} />",
  '![그림](./a.png) ![밖](https://a.kr/b.png)',
])('%j', (text) => {
  expect(is(text)).toBe(true);
});

test.each([
  ['a component', "import A from './A.tsx'\n\n<A />"],
  ['a theme component, whose styles come with it', "import Tabs from '@theme/Tabs'\n\n<Tabs></Tabs>"],
  ['a stylesheet', "import './a.css'"],
  ['a partial', "import Part from './_part.mdx'\n\n<Part />"],
  ['an image that is used as a value', "import a from './a.png'\n\n<div style={{background: a}} />\n\n<img src={a} />"],
  ['a file', '[글](./a.pdf)'],
  ['an image of the site', '![그림](/img/a.png)'],
  ['an image of elsewhere', "import a from '@site/static/a.png'\n\n<img src={a} />"],
  ['a file by its definition', '[글][a]\n\n[a]: a.zip'],
  ['require', "<video src={require('./a.mp4').default} />"],
  ['a handler', '<b onClick={() => 1}>글</b>'],
])('%s is more than that', (_what, text) => {
  expect(is(text)).toBe(false);
});
