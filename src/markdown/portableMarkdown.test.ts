import {describe, expect, test} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import {portableEdits} from './portableEdits.ts';
import {portableMarkdown} from './portableMarkdown.ts';

function portable(text: string, format: 'md' | 'mdx' = 'mdx'): string {
  return portableMarkdown(text, portableEdits(parseMarkdown(text, format), text), {
    link: (url) => `https://e.org${url.startsWith('#') ? '/day' : ''}${url}`,
    figure: (path) => (path.includes('a.png') ? {src: 'https://e.org/a-1.webp', width: 2, height: 1} : undefined),
  });
}

const A = "import a from './asset/a.png';\n\n";

describe('imports', () => {
  test.each([
    [`${A}# 글\n`, '# 글\n'],
    ["import a from './a.png';\r\nimport b from './b.png';\r\n\r\n# 글\r\n", '# 글\r\n'],
    ["---\na: 1\n---\n\nimport a from './a.png'\n\n# 글", '---\na: 1\n---\n\n# 글'],
    ["\uFEFFimport a from './a.png'\n\n# 글", '\uFEFF# 글'],
    ["import B, {C} from './b'\nexport const d = 1\nimport e from './e.png'\n\n# 글", 'export const d = 1\n\n# 글'],
    [
      "```js\nimport a from './a.png'\n```\n\nimport 하면 편하다",
      "```js\nimport a from './a.png'\n```\n\nimport 하면 편하다",
    ],
  ])('%j', (text, expected) => {
    expect(portable(text)).toBe(expected);
  });
});

describe('images', () => {
  const IMAGE = '![호수](https://e.org/a-1.webp)';

  test.each([
    [
      'JSX in a centred div',
      `${A}앞\n\n<div style={{textAlign: 'center'}}>\n <img src={a} style={{width: 500}} alt="호수" />\n</div>\n\n뒤`,
      `앞\n\n${IMAGE}\n\n뒤`,
    ],
    ['with a caption', `${A}<div style={{a: 1}}>\n <img src={a} alt="호수" />\n 그림 1\n</div>`, `${IMAGE}\n 그림 1`],
    ['alone', `${A}<img src={a} alt="호수" />`, IMAGE],
    ['over lines', `${A}<img\n  src={a}\n  alt="호수"\n/>`, IMAGE],
    ['in a line', `${A}글 <img src={a} alt="호수" width={20} /> 글`, `글 ${IMAGE} 글`],
    [
      'in a list',
      `${A}- 글\n\n  <div style={{a: 1}}><img src={a} alt="호수" /></div>\n- 글`,
      `- 글\n\n  ${IMAGE}\n- 글`,
    ],
    [
      'two in a div',
      `${A}<div style={{a: 1}}>\n<img src={a} alt="호수" />\n<img src={a} alt="호수" />\n</div>`,
      `${IMAGE}\n${IMAGE}`,
    ],
    ['a path in JSX', '<img src="./asset/a.png" alt="호수" style={{width: 5}} />', IMAGE],
    [
      'Markdown’s own',
      '![호수](./asset/a.png "산") ![호수](<asset/a.png>)',
      `${IMAGE.replace(')', ' "산")')} ${IMAGE}`,
    ],
    [
      'raw HTML keeps its tags',
      '<p align="center">\n  <img src="./asset/a.png" width=5 alt="호수">\n  <img alt=\'\' src=asset/a.png>\n</p>',
      '<p align="center">\n  <img src="https://e.org/a-1.webp" width=5 alt="호수">\n  <img alt=\'\' src=https://e.org/a-1.webp>\n</p>',
    ],
    [
      'words that look like Markdown',
      `${A}<img src={a} alt="a_[b]\n\`c\` $1" />`,
      '![a\\_\\[b\\] \\`c\\` \\$1](https://e.org/a-1.webp)',
    ],
    ['a file that is missing', '<img src="./b (1).png" style={{a: 1}} />', '![](./b%20%281%29.png)'],
    ['another host’s', '![호수](https://e.net/a.png)', '![호수](https://e.net/a.png)'],
  ])('%s', (_what, text, expected) => {
    expect(portable(text)).toBe(expected);
  });
});

describe('addresses', () => {
  test.each([
    [
      '[가](/b#c) [나](#d "/b") [다](https://e.net/b)',
      '[가](https://e.org/b#c) [나](https://e.org/day#d "/b") [다](https://e.net/b)',
    ],
    ['[`](/b)`](/b)', '[`](/b)`](https://e.org/b)'],
    ['[![호수](/c.png)](</b>)', '[![호수](https://e.org/c.png)](https://e.org/b)'],
    ['[가][b]\n\n[b]: /b_(c) "나"', '[가][b]\n\n[b]: https://e.org/b_%28c%29 "나"'],
    ['[가](/b\\_c&amp;d)', '[가](https://e.org/b_c&d)'],
    [
      '<a href="/b">가</a> <a href=\'#c\'>나</a>',
      '<a href="https://e.org/b">가</a> <a href=\'https://e.org/day#c\'>나</a>',
    ],
    [
      '<div>\n<a href="/b">가</a> <a href="/b">나</a>\n</div>',
      '<div>\n<a href="https://e.org/b">가</a> <a href="https://e.org/b">나</a>\n</div>',
    ],
    ['<a href="/b" style={{a: 1}}>[나](/c)</a>', '<a href="https://e.org/b" style={{a: 1}}>[나](https://e.org/c)</a>'],
    ['<video src="/b.mp4" controls></video>', '<video src="https://e.org/b.mp4" controls></video>'],
    ['`[가](/b)` \\[가](/b) $[가](/b)$', '`[가](/b)` \\[가](/b) $[가](/b)$'],
  ])('%s', (text, expected) => {
    expect(portable(text)).toBe(expected);
  });

  test('below a directive that is mended before it is parsed', () => {
    expect(portable(':::note:::\n[가](/b)\n:::\n\n::: tip 제목\n[나](/c)\n:::\n\n[다](/d)')).toBe(
      '> [!NOTE]\n> [가](https://e.org/b)\n\n\n> [!TIP]\n> **제목**\n>\n> [나](https://e.org/c)\n\n\n[다](https://e.org/d)',
    );
  });

  test('in a page without JSX', () => {
    expect(portable("import a from './a.png'\n\n[가](/b)", 'md')).toBe(
      "import a from './a.png'\n\n[가](https://e.org/b)",
    );
  });
});

test('all the rest stays as typed', () => {
  const text = [
    '\uFEFF# 글  ',
    '',
    '<|user|> a < b {x_i} \\<think>\t*가*  ',
    '',
    '* [ ] 나\r',
    '+ 다\r\n',
    '| a | b |\n|---|:-:|\n| $x$ | <br> |',
    '<div style={{color: "red"}}>\n\n  글\n\n</div>',
    '<details>\n<summary>가</summary>\n나</details>',
    '[^1]\n\n[^1]: 라\n\n~~~\n[가](/b)\n~~~\n\n\n',
  ].join('\n');
  expect(portable(text)).toBe(text);
});

describe('what GitHub would take for something else', () => {
  test.each([
    ['a token', '앞 <think> 뒤 <|user|>', '앞 \\<think> 뒤 <|user|>'],
    ['a script', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['one that is escaped, or code', '\\<think> `<think>` &lt;think&gt;', '\\<think> `<think>` &lt;think&gt;'],
    ['HTML', '<b>글</b> H<sub>2</sub>O a < b', '<b>글</b> H<sub>2</sub>O a < b'],
    ['accents of TeX', "## Poincar\\'e and G{\\\"o}del\n\nPoincar\\'e", "## Poincaré and Gödel\n\nPoincar\\'e"],
    ['a note', ':::note\n글\n\n- 점\n:::\n끝', '> [!NOTE]\n> 글\n>\n> - 점\n\n끝'],
    ['a titled one', ':::warning[조심]\n\n글\n\n:::', '> [!WARNING]\n> **조심**\n>\n>\n> 글\n>\n'],
    ['one by a slip', ':::note:::\n"말"\n:::', '> [!NOTE]\n> "말"\n'],
    ['with a link', ':::tip\n[앞](/docs/a)\n:::', '> [!TIP]\n> [앞](https://e.org/docs/a)\n'],
    ['of no such kind', ':::details\n글\n:::', ':::details\n글\n:::'],
    ['one that nothing closes', ':::note\n글', ':::note\n글'],
  ])('%s', (_what, text, expected) => {
    expect(portable(text)).toBe(expected);
    expect(portable(expected), 'once more, it stays').toBe(expected);
  });
});
