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
    '<!-- 주석 -->',
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
    ['a block', '<div>\n글\n</div>', ['mdxJsxFlowElement', 'paragraph']],
    ['an attribute in braces', '<img style={{width: 500}} />', ['mdxJsxFlowElement']],
    ['in a line', '글 <b>굵게</b>', ['paragraph', 'text', 'mdxJsxTextElement']],
    ['a fragment', '<>글</>', ['paragraph', 'mdxJsxTextElement']],
    ['over lines', '<img\n  src={a}\n/>', ['mdxJsxFlowElement']],
    ['a member', '<a.b />', ['mdxJsxFlowElement']],
  ])('%s', (_what, text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test.each([
    ['a tag that is not closed in its line', '글\n\n<b>글', 3],
    ['a tag that closes nothing', '글\n\n</div>', 3],
    ['crossed tags', '<b><i>글</b></i>', 1],
  ])('%s is an error with its line', (_what, text, line) => {
    expect(() => parseMarkdown(text, 'mdx')).toThrow(expect.objectContaining({line}));
  });
});

test.each([
  ['<https://a.kr/b>', 'https://a.kr/b'],
  ['<a@a.kr>', 'mailto:a@a.kr'],
])('%s leads where it says', (text, url) => {
  const [paragraph] = parseMarkdown(`앞 ${text} 뒤`, 'mdx').children;
  const link = paragraph?.type === 'paragraph' ? paragraph.children.find(({type}) => type === 'link') : undefined;
  expect(link).toMatchObject({url});
});

test('what follows keeps its line and its column', () => {
  const {children} = parseMarkdown('<|user|> a < b [글](#c)\n\n<div />', 'mdx');
  const [paragraph, div] = children;
  const link = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
  expect(link).toMatchObject({type: 'link', position: {start: {line: 1, column: 16, offset: 15}}});
  expect(div).toMatchObject({type: 'mdxJsxFlowElement', position: {start: {line: 3, column: 1, offset: 24}}});
});

test('what stands after a tag is none of its business: a later error is still an error', () => {
  expect(() => parseMarkdown('<br /> 글 {열린 채', 'mdx')).toThrow();
});
