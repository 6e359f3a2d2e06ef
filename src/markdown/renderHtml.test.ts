import {describe, expect, test} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import {renderHtml} from './renderHtml.ts';

const OPTIONS: Parameters<typeof renderHtml>[1] = {
  link: (url) => (/^[/#]/.test(url) ? `https://example.org/day${url}` : url),
  figure: (path) =>
    path.endsWith('a.png') ? {src: 'https://example.org/a-1.webp', width: 1200, height: 600} : undefined,
  words: {admonition: (name) => `(${name})`, footnotes: '각주'},
};

function render(text: string, format: 'md' | 'mdx' = 'mdx'): string {
  return renderHtml(parseMarkdown(text, format), OPTIONS);
}

describe('figures', () => {
  const img = (width: number, height: number) =>
    `<img src="https://example.org/a-1.webp" alt="호수" width="${width}" height="${height}">`;

  test.each([
    [
      'an import in a centred div, in the width that its author chose',
      "import a from './asset/a.png';\n\n<div style={{textAlign: 'center'}}>\n <img src={a} style={{width: 400}} alt=\"호수\" />\n</div>",
      `<div>${img(400, 200)}</div>`,
    ],
    ['Markdown’s own', '![호수](./asset/a.png)', `<p>${img(1200, 600)}</p>`],
    ['raw HTML', '글 <img src="./asset/a.png" alt="호수" width="300"> 글', `<p>글 ${img(300, 150)} 글</p>`],
    ['a width in CSS', '<img src="a.png" alt="호수" style="width: 600px">', img(600, 300)],
    ['a width that is none', '<img src="a.png" alt="호수" width="50%">', img(1200, 600)],
  ])('%s', (_what, text, html) => {
    expect(render(text)).toBe(html);
  });

  test('words stand for a figure that is missing, another host’s image keeps its address', () => {
    expect(render('![산](./b.png) ![바다](https://example.net/c.png)')).toBe(
      '<p>산 <img src="https://example.net/c.png" alt="바다"></p>',
    );
  });

  test('a file of the static folder', () => {
    expect(render('![로고](/img/d.png)')).toBe('<p><img src="https://example.org/day/img/d.png" alt="로고"></p>');
  });
});

describe('Markdown', () => {
  test.each([
    [
      'links',
      '[가](/docs/b#c) [나](#d) [다](https://example.net/?a=1&b=2) [라][e]\n\n[e]: /f',
      '<p><a href="https://example.org/day/docs/b#c">가</a> <a href="https://example.org/day#d">나</a> ' +
        '<a href="https://example.net/?a=1&#x26;b=2">다</a> <a href="https://example.org/day/f">라</a></p>',
    ],
    ['links in raw HTML', '<a href="/b" class="c">가</a>', '<p><a href="https://example.org/day/b">가</a></p>'],
    ['headings, without ids', '### 가 `b`', '<h3>가 <code>b</code></h3>'],
    ['code', '```js\na < b && "c"\n```', '<pre><code class="language-js">a &#x3C; b &#x26;&#x26; "c"\n</code></pre>'],
    [
      'tables',
      '| 가 | 나 |\n|---|--:|\n| 1 | **2** |',
      '<table>\n<thead>\n<tr>\n<th>가</th>\n<th align="right">나</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>1</td>\n<td align="right"><strong>2</strong></td>\n</tr>\n</tbody>\n</table>',
    ],
    ['tasks', '- [x] 가\n- [ ] 나', '<ul>\n<li>☑ 가</li>\n<li>☐ 나</li>\n</ul>'],
    ['lists that go on', '3. 가\n4. ~~나~~', '<ol start="3">\n<li>가</li>\n<li><del>나</del></li>\n</ol>'],
    [
      'details',
      '<details open>\n<summary>가</summary>\n\n**나**\n\n</details>',
      '<details open>\n<summary>가</summary><p><strong>나</strong></p></details>',
    ],
  ])('%s', (_what, text, html) => {
    expect(render(text)).toBe(html);
  });

  test('footnotes lead to their notes, which stand below what refers to them', () => {
    const html = render('가[^x]\n\n[^x]: 나');
    expect(html).toContain('<p>가<sup><a href="#note-fn-x">1</a></sup></p>');
    expect(html).toContain('<section><h4>각주</h4>\n<ol>\n<li id="note-fn-x">\n<p>나 </p>\n</li>\n</ol>\n</section>');
  });

  test('part of a page finds footnotes, definitions and images in the rest', () => {
    const tree = parseMarkdown(
      "import a from './a.png'\n\n가[^x] [나][y] <img src={a} />\n\n다\n\n[^x]: 라\n[^z]: 마\n\n[y]: /b",
      'mdx',
    );
    const html = renderHtml(tree, OPTIONS, tree.children.slice(1, 2));
    expect(html).toContain('라');
    expect(html).toContain('<a href="https://example.org/day/b">나</a>');
    expect(html).toContain('a-1.webp');
    expect(html).not.toMatch(/[다마]/);
  });
});

describe('admonitions', () => {
  test.each([
    [':::note\n가\n:::', '<strong>(note)</strong>'],
    [':::note:::\n가\n:::', '<strong>(note)</strong>'],
    [':::tip 제목\n가\n:::', '<strong>제목</strong>'],
    [':::tip[제 `b`]\n가\n:::', '<strong>제 <code>b</code></strong>'],
  ])('%j', (text, title) => {
    expect(render(text)).toBe(`<blockquote>\n<p>${title}</p>\n<p>가</p>\n</blockquote>`);
  });
});

describe('maths is MathML', () => {
  test('in a line', () => {
    expect(render('가 $x^2$')).toBe(
      '<p>가 <math alttext="x²" xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></semantics></math></p>',
    );
  });

  test.each(['$$\nx < 1\n$$', '```math\nx < 1\n```'])('as a block: %j', (text) => {
    const html = render(text);
    expect(html).toMatch(/^<math [^>]*display="block"[^>]*>.*<mo>&lt;<\/mo>.*<\/math>$/);
    expect(html).not.toContain('annotation');
  });

  test('what is no TeX comes as it was typed', () => {
    expect(render('$\\frac{<b>$')).toBe('<p><code>\\frac{&lt;b></code></p>');
  });

  test('what a formula defines, those behind it know, as MathML and as text', () => {
    const html = render('$\\newcommand{\\E}[1]{\\mathbb{E}[#1]}$ 가 $\\E{x}$ 나 $\\F$');
    expect(html).toContain('alttext="E[x]"');
    expect(html).toContain('<code>\\F</code>');
  });

  test('also where the block that defines it is not wanted', () => {
    const tree = parseMarkdown('$\\def\\E{e}$\n\n$\\E$', 'mdx');
    expect(renderHtml(tree, OPTIONS, tree.children.slice(1))).toContain('<mi>e</mi>');
  });

  test('a command that would make a link makes none', () => {
    expect(render('$\\href{javascript:alert(1)}{x}$')).not.toMatch(/href=/);
  });
});

describe('JSX', () => {
  test('a component that readers do not have is its children', () => {
    expect(render("import B from './b'\n\n<B c={1}>\n\n가 <B.d>나</B.d>\n\n</B>")).toBe('<p>가 나</p>');
  });

  test('what is not for the page’s body is left out', () => {
    const text =
      "import B from './b'\n\nexport const c = 1\n\n<Head><title>가</title></Head>\n\n{c} 나 {/* 다 */}{' '}라";
    expect(render(text)).toBe('<p> 나  라</p>');
  });

  test('the theme’s details are HTML’s', () => {
    expect(render('<Details>\n\n가\n\n</Details>')).toBe('<details><p>가</p></details>');
  });

  test('attributes that can be told without running them', () => {
    expect(render('<ol start={3} style={{color: \'red\'}} className="b">\n<li>가</li>\n</ol>')).toBe(
      '<ol start="3"><li>가</li></ol>',
    );
  });
});

describe('what an author typed is text', () => {
  test.each([
    ['<|user|> 가', '&#x3C;|user|> 가'],
    ['<think> 가', '&#x3C;think> 가'],
    ['{x_i} 가', '{x_i} 가'],
    ['a < b & c', 'a &#x3C; b &#x26; c'],
    ['<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
    ['`<b>`', '<code>&#x3C;b></code>'],
  ])('%s', (text, html) => {
    expect(render(text)).toBe(`<p>${html}</p>`);
  });
});

describe('nothing that runs gets out', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](java&#x0A;script:alert(1))',
    '[a](data:text/html,<script>alert(1)</script>)',
    '![a](javascript:alert(1))',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" &#106;avascript:alert(1)">a</a>',
    '<img src="./a.png" onerror="alert(1)">',
    '<img src={alert} onError={() => alert(1)} />',
    '<div style={{a: 1}} onClick="alert(1)"><script>alert(1)</script></div>',
    '<div style={{a: 1}}><a href="javascript:alert(1)">a</a></div>',
    '<div style={{a: 1}} dangerouslySetInnerHTML={{__html: "<script>alert(1)</script>"}} />',
    '<div style={{a: 1}}><iframe src="https://example.net/" srcDoc="<script>alert(1)</script>" /></div>',
    '<div style={{a: 1}}><style>{`body {display: none}`}</style></div>',
    '<div style={{a: 1}}><svg><script>alert(1)</script></svg></div>',
    '<div style={{a: 1}}><form action="javascript:alert(1)"><button formAction="javascript:alert(1)">a</button></form></div>',
    '<video src="javascript:alert(1)" poster="javascript:alert(1)" controls></video>',
    '<p style="background: url(javascript:alert(1))">a</p>',
    '$\\htmlData{a=b}{x} \\includegraphics{javascript:alert(1)}$',
  ])('%s', (text) => {
    for (const format of ['md', 'mdx'] as const) {
      const html = render(text, format);
      expect(html).not.toMatch(/<(?:script|iframe|style|svg|form|button|object)\b/i);
      const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag).join('');
      expect(tags).not.toMatch(/\son\w+=|javascript:|data:|style=|srcdoc|formaction/i);
    }
  });
});

test('a page of nothing is nothing', () => {
  expect(render('')).toBe('');
});

test('a day that is too long is shown as typed', () => {
  expect(render(`${'<b>'.repeat(200_000)}`)).toMatch(/^<pre><code>&#x3C;b>/);
});
