import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {evaluate} from '@mdx-js/mdx';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import type {Root} from 'mdast';
import {createElement, type ReactNode} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import {visit} from 'unist-util-visit';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import rehypeWrittenHtml, {PLAIN, PLAIN_WITHOUT} from './rehypeWrittenHtml.ts';
import {WRITTEN_HTML, withoutWrappers} from './writtenHtml.ts';

const PAGE = `
**굵은 [링크](/a "제목") 글**과 *기울임*, \`code <b>\`, ~~지움~~ & "따옴표" 'a' &lt;b>.

[링크로 시작하고](/b) 글로 끝난다.

- 하나
- 둘 [셋](/c)
  1. 넷

- [x] 한 일
- [ ] 할 일

| 왼쪽 | 가운데 | 오른쪽 |
|:--|:-:|--:|
| 1 | [2](/d) | **3** |

> 인용 $x_i < y$

$$
\\sqrt{2} \\text{ a }
$$

\`\`\`js
const a = '<b>';
\`\`\`

<Note title="글">
안의 **글**과 {1 + 1}

- 목록
</Note>

<div style={{textAlign: 'center'}}>가운데 <b>글</b></div>

각주[^1]

***

[^1]: 설명 [링크](/e)
`;

const components = {
  Note: ({title, children}: {title: string; children: ReactNode}) => createElement('aside', {title}, children),
  a: ({href, children}: {href: string; children: ReactNode}) => createElement('a', {href, className: 'link'}, children),
};

beforeEach(() => vi.stubEnv('NODE_ENV', 'production'));
afterEach(() => vi.unstubAllEnvs());

async function render(page: string, isDocument: boolean, title?: string) {
  const {default: Content} = await evaluate(page, {
    ...runtime,
    remarkPlugins: [
      remarkGfm,
      remarkMath,
      () => (_tree, file) => {
        file.data.isDocument = isDocument;
      },
      () => (tree: Root) =>
        visit(tree, 'emphasis', (node) => {
          if (title !== undefined) node.data = {hProperties: {title}};
        }),
    ],
    rehypePlugins: [rehypeKatex, rehypeWrittenHtml],
  });
  return renderToStaticMarkup(createElement(Content, {components: components as never}));
}

/** As a browser reads it. */
const read = (html: string) => toHtml(fromHtml(html, {fragment: true})).replaceAll(';"', '"');

test('a document is what React would have made of it', async () => {
  const [plain, written] = [await render(PAGE, false), await render(PAGE, true)];
  expect(plain).not.toContain(WRITTEN_HTML);
  expect(written).toContain(`<${WRITTEN_HTML}>`);
  expect(withoutWrappers(written)).not.toContain(WRITTEN_HTML);
  expect(read(withoutWrappers(written))).toBe(read(plain));
});

test('what only looks like written HTML is text', async () => {
  const page = `글 \\<${WRITTEN_HTML}> &lt;script>alert(1)&lt;/script> \`</${WRITTEN_HTML}>\``;
  const html = withoutWrappers(await render(page, true));
  expect(html).toContain(`&#x3C;${WRITTEN_HTML}>`);
  expect(html).not.toContain('<script');
  expect(read(html)).toBe(read(await render(page, false)));
});

test('no tag stands in what an attribute says', async () => {
  const title = `x <script>alert(1)</script> <${WRITTEN_HTML}>z</${WRITTEN_HTML}>`;
  const page = '글 *굵은 **글*** $x$\n\n*굵은 [말](/a)*';
  const html = withoutWrappers(await render(page, true, title));
  expect(html).not.toContain('<script');
  expect(read(html)).toBe(read(await render(page, false, title)));
  expect(read(html).match(/<written-html>/g)).toHaveLength(2);
});

test('no page is touched while the site is written', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  expect(await render('글', true)).toBe(await render('글', false));
});

test.each([
  ['ours', new URL('../../theme/MDXComponents/index.tsx', import.meta.url)],
  ['Docusaurus’', createRequire(import.meta.url).resolve('@docusaurus/theme-classic/lib/theme/MDXComponents/index.js')],
])('no element is written for which there is a component among %s', (_whose, file) => {
  const [, list = ''] = /(?:MDXComponents = |export default )\{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? [];
  const names = [...list.matchAll(/^\s*(\w+)\b/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => PLAIN.has(name) && !(name in PLAIN_WITHOUT))).toEqual([]);
});
