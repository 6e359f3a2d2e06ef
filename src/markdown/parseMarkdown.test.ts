import {describe, expect, test} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

/** All node types of a text but the root and its positions. */
function types(text: string): string[] {
  const {children} = parseMarkdown(text, 'mdx');
  return children.flatMap((node) => [node.type, ...('children' in node ? node.children.map(({type}) => type) : [])]);
}

describe('stays text', () => {
  test.each([
    '<|user|> 로 시작',
    '글 속의 <|user|> 와 <|end|>',
    'a < b',
    'a <b, c> d',
    'a<1',
    '1 <= 2 <3',
    '<',
    '끝 <',
    '<-',
    '<3',
    '<?xml ?>',
    '<a b=1>',
    '<a:>',
    '<a',
    '글 <a b="',
  ])('%s', (text) => {
    expect(types(text)).toEqual(['paragraph', 'text']);
    expect(plainText(parseMarkdown(text, 'mdx'))).toBe(text);
  });

  test.each([
    ['over two lines', '앞 <|a\nb|> 뒤', '앞 <|a b|> 뒤'],
    ['beside emphasis', '<|user|> *강조*', '<|user|> 강조'],
    ['in a heading', '## <|user|>', '<|user|>'],
    ['in a list', '- <|user|>\n- a < b', '<|user|>a < b'],
    ['in a quotation', '> <|user|>', '<|user|>'],
    ['before a real tag', '<|user|> <b>굵게</b>', '<|user|> 굵게'],
    ['inside a real tag', '<div>\n\n<|user|> 글\n\n</div>', '<|user|> 글'],
  ])('%s', (_what, text, words) => {
    expect(plainText(parseMarkdown(text, 'mdx'))).toBe(words);
  });
});

describe('JSX stays JSX', () => {
  test.each([
    ['an attribute in braces', '<img style={{width: 500}} />', ['mdxJsxFlowElement']],
    ['a block', '<div style={{a: 1}}>\n글\n</div>', ['mdxJsxFlowElement', 'paragraph']],
    [
      'what fills it',
      '<div style={{a: 1}}>\n <img src="./a.png" />\n</div>',
      ['mdxJsxFlowElement', 'mdxJsxFlowElement'],
    ],
    ['what encloses it', '<div>\n<i style={{a: 1}} />\n</div>', ['mdxJsxFlowElement', 'mdxJsxFlowElement']],
    ['in a line', '글 <b style={{a: 1}}>굵게</b>', ['paragraph', 'text', 'mdxJsxTextElement']],
    ['what is imported', "import A from 'a'\n\n<A>글</A>", ['mdxjsEsm', 'paragraph', 'mdxJsxTextElement']],
    ['a member', "import a from 'a'\n\n<a.b />", ['mdxjsEsm', 'mdxJsxFlowElement']],
    ['over lines', "import a from 'a'\n\n<img\n  src={a}\n/>", ['mdxjsEsm', 'mdxJsxFlowElement']],
    ['an expression', 'export const n = 1\n\n글 {n + 1}', ['mdxjsEsm', 'paragraph', 'text', 'mdxTextExpression']],
    ['a comment', '{/* 숨김 */}', ['mdxFlowExpression']],
  ])('%s', (_what, text, expected) => {
    expect(types(text)).toEqual(expected);
  });
});

describe('HTML is HTML', () => {
  test.each([
    ['a pair', '<s>지움</s>', ['paragraph', 'htmlElement']],
    ['an empty element', '앞<br>뒤', ['paragraph', 'text', 'htmlElement', 'text']],
    ['a link', '<a href="/docs">글</a>', ['paragraph', 'link']],
    ['an image', '<img src=a.png>', ['paragraph', 'mdxJsxTextElement']],
    ['a block', '<div align="center">\n글\n</div>', ['htmlElement', 'text']],
    [
      'around Markdown',
      '<details>\n<summary>열기</summary>\n\n**굵게**\n\n</details>',
      ['htmlElement', 'text', 'htmlElement', 'paragraph'],
    ],
    ['a comment', '앞 <!-- 숨김 --> 뒤', ['paragraph', 'text', 'text']],
  ])('%s', (_what, text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test.each([
    '<script>alert(1)</script>',
    '<iframe src="x"></iframe>',
    '<span onclick="x()">글</span>',
    '<a href="javascript:x()">글</a>',
    '<b>글',
    '글</b>',
    '<Unknown />',
  ])('%s is text', (text) => {
    expect(plainText(parseMarkdown(text, 'mdx'))).toBe(text);
  });
});

test.each([
  ['$5 and $6', ['paragraph', 'text']],
  ['$5/$6', ['paragraph', 'text']],
  ['US$5와 CA$6', ['paragraph', 'text']],
  ['$n$th', ['paragraph', 'inlineMath', 'text']],
  ['$x$는', ['paragraph', 'inlineMath', 'text']],
  ['값이 $5. 그리고 $x^2$', ['paragraph', 'text', 'inlineMath']],
])('money and maths: %s', (text, expected) => {
  expect(types(text)).toEqual(expected);
});

test.each([
  [':::note\n글\n:::', ['containerDirective', 'paragraph']],
  [':::note:::\n글\n:::', ['containerDirective', 'paragraph']],
  ['::: note\n글\n:::', ['containerDirective', 'paragraph']],
  [':::note\n글\n\n## 논문', ['paragraph', 'text', 'heading', 'text']],
  [':::unknown\n글\n:::', ['paragraph', 'text']],
  ['10:30 :smile: Rain:Snow', ['paragraph', 'text']],
])('containers: %j', (text, expected) => {
  expect(types(text)).toEqual(expected);
});

test('Windows line ends and a byte order mark do no harm', () => {
  const text = '\uFEFF# 글\r\n\r\n<|user|> **굵게(bold)**은\r\n';
  expect(types(text)).toEqual(['heading', 'text', 'paragraph', 'text', 'strong', 'text']);
  expect(parseMarkdown(text, 'mdx').children[1]).toMatchObject({position: {start: {line: 3, column: 1}}});
});

test.each([
  ['<https://a.kr/b>', 'https://a.kr/b'],
  ['<a@a.kr>', 'mailto:a@a.kr'],
])('%s leads where it says', (text, url) => {
  const [paragraph] = parseMarkdown(`앞 ${text} 뒤`, 'mdx').children;
  const link = paragraph?.type === 'paragraph' ? paragraph.children.find(({type}) => type === 'link') : undefined;
  expect(link).toMatchObject({url});
});

test.each(['[글](https://host:port/)', 'https://host:port/a', '[글][a]\n\n[a]: http://[x]/'])(
  '%j leads nowhere, so it is text',
  (text) => {
    expect(types(text)).not.toContain('link');
    expect(types(text)).not.toContain('definition');
  },
);

test.each(['<br children="x">', '<b constructor="x" ref="y">글</b>', '<b style="color">글</b>'])(
  '%s loses the attributes that would stop React',
  (text) => {
    const [paragraph] = parseMarkdown(text, 'mdx').children;
    const element = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    expect(element).toMatchObject({type: 'htmlElement'});
    expect(element?.data).toHaveProperty('hProperties', {});
  },
);

test('what follows keeps its line and its column', () => {
  const {children} = parseMarkdown('<|user|> a < b [글](#c)\n\n<i style={{}} />', 'mdx');
  const [paragraph, element] = children;
  const link = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
  expect(link).toMatchObject({type: 'link', position: {start: {line: 1, column: 16, offset: 15}}});
  expect(element).toMatchObject({type: 'mdxJsxFlowElement', position: {start: {line: 3, column: 1, offset: 24}}});
});

test.each([
  ['<', '<'.repeat(10_000)],
  ['{', '{'.repeat(10_000)],
  ['<a ', '<a '.repeat(10_000)],
  ['<!--', '<!-- '.repeat(10_000)],
  ['<div>', '<div>'.repeat(3000)],
  ['JSX', `${'<div style={{a: 1}}>\n\n'.repeat(300)}${'</div>\n\n'.repeat(300)}`],
  ['{a:', `${'{a:'.repeat(5000)}1${'}'.repeat(5000)}`],
])('ten thousand %s do not stop it', (_what, text) => {
  expect(parseMarkdown(text, 'mdx').children.length).toBeGreaterThan(0);
});

test('an address in the words of a link is no link of its own', () => {
  expect(types('[글 https://a.org/b를](https://b.org)')).toEqual(['paragraph', 'link']);
});

test('a tag that closes what a list stands in ends the list', () => {
  const text =
    "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n" +
    '<Tabs>\n  <TabItem value="a">\n    글\n\n- 목록\n  </TabItem>\n  <TabItem value="b">**글**</TabItem>\n</Tabs>\n';
  expect(types(text)).toEqual(['mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxFlowElement', 'paragraph']);
});

test.each([
  ['beside JSX', '<i style={{}} />\n\n    a\n    b', ['mdxJsxFlowElement', 'code']],
  ['in JSX', '<div style={{}}>\n    글\n</div>', ['mdxJsxFlowElement', 'paragraph']],
])('four spaces %s', (_, text, expected) => {
  expect(types(text)).toEqual(expected);
});

test.each([
  ['import a from \'./a.png\'\n\n{a} {a.src} {"b", "c"} {\'d\'}', ['mdxjsEsm', 'paragraph', 'text']],
  ['{props} {props.x} {frontMatter} {Head}', ['paragraph', 'text']],
])('braces that are words: %j', (text, expected) => {
  expect(types(text)).toEqual(expected);
});
