import {describe, expect, test} from 'vitest';

import {foreignParts} from './foreignParts.ts';
import {parseMarkdown} from './parseMarkdown.ts';

const found = (text: string, format: 'md' | 'mdx' = 'mdx') =>
  foreignParts(parseMarkdown(text, format)).map(({kind, url, point}) => `${point.line}:${point.column} ${kind} ${url}`);

const A = 'https://a.org/a.png';

describe('a part from another host', () => {
  test.each([
    ['a Markdown image', `글 ![가](${A})`, `1:3 images ${A}`],
    ['one by reference', `![가][x]\n\n[x]: ${A}`, `1:1 images ${A}`],
    ['one without a scheme', '![가](//a.org/a.png)', '1:1 images //a.org/a.png'],
    ['raw HTML', `글\n\n<img src="${A}">`, `3:1 images ${A}`],
    ['raw HTML without quotes', `<img src=${A}>`, `1:1 images ${A}`],
    ['JSX', `<img src="${A}" style={{width: 500}} />`, `1:1 images ${A}`],
    ['JSX in braces', `<img src={'${A}'} />`, `1:1 images ${A}`],
    ['a variant', `<img src="./a.png" srcSet="./a.png 1x, ${A} 2x" style={{width: 1}} />`, `1:1 images ${A}`],
    ['JSX in an expression', `글\n\n{[1, 2].map(() => <img src="${A}" />)}`, `3:19 images ${A}`],
    ['JSX in an export', `export const a = <img src="${A}" />\n\n{a}`, `1:18 images ${A}`],
    ['JSX in an attribute', `<div title={<img src="${A}" />}>글</div>`, `1:13 images ${A}`],
    ['a film', `<video src="${A}" controls></video>`, `1:1 media ${A}`],
    ['its poster', `<video poster="${A}"></video>`, `1:1 images ${A}`],
    ['sound', `<audio src="${A}"></audio>`, `1:1 media ${A}`],
    ['a source', `<audio controls><source src="${A}"></audio>`, `1:17 media ${A}`],
    ['a frame', `<iframe src="${A}" style={{border: 0}} />`, `1:1 frames ${A}`],
    ['a plug-in', `<embed src={'${A}'} />`, `1:1 code ${A}`],
    ['an object', `<object data={'${A}'}></object>`, `1:1 code ${A}`],
    ['a script', `<script src={'${A}'}></script>`, `1:1 code ${A}`],
    ['a stylesheet', `<Head><link rel="stylesheet" href="${A}" /></Head>`, `1:7 code ${A}`],
    ['a style of HTML', `<div style="background: url(${A})">글</div>`, `1:1 images ${A}`],
    ['a style of JSX', `<div style={{backgroundImage: 'url("${A}")'}}>글</div>`, `1:1 images ${A}`],
    ['a style in an expression', `{[1].map(() => <b style={{background: 'url(${A})'}} />)}`, `1:16 images ${A}`],
  ])('%s', async (_what, text, part) => {
    expect(found(text)).toEqual([part]);
  });

  test('in .md too', () => {
    expect(found(`![가](${A})\n\n<img src="${A}">`, 'md')).toEqual([`1:1 images ${A}`, `3:1 images ${A}`]);
  });
});

describe('nothing from another host', () => {
  test.each([
    ['a file beside the page', '![가](./asset/a.png) <img src="asset/a.png">'],
    ['a file of the site', '![가](/a.png)'],
    ['an image in the text', '![가](data:image/png;base64,AA)'],
    ['a link', `[가](${A}) <a href="${A}">나</a> ${A}`],
    ['an imported image', "import a from './a.png'\n\n<img src={a} />"],
    ['code', `\`![](${A})\`\n\n\`\`\`html\n<img src="${A}">\n\`\`\``],
    ['what is shown as text', `<iframe src="${A}"></iframe> <script src="${A}"></script>`],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});
