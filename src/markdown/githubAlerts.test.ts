import type {RootContent} from 'mdast';
import {expect, test} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

function read(text: string): [type: string, name: string | undefined, words: string] {
  const [node] = parseMarkdown(text, 'mdx').children as [RootContent & {name?: string}];
  return [node.type, node.name, plainText(node)];
}

test.each([
  ['> [!NOTE]\n> 글 **굵게**', 'note', '글 굵게'],
  ['> [!warning]\n> 글', 'warning', '글'],
  ['> [!IMPORTANT]\n>\n> - 가\n> - 나', 'info', '가나'],
  ['> [!CAUTION] \n> 글', 'danger', '글'],
  ['> [!TIP]\n> <|user|> 글', 'tip', '<|user|> 글'],
])('%j is an admonition', (text, name, words) => {
  expect(read(text)).toEqual(['containerDirective', name, words]);
});

test.each([
  ['> [!NOTE] 글', '[!NOTE] 글'],
  ['> [!NOTE]', '[!NOTE]'],
  ['> [!OTHER]\n> 글', '[!OTHER] 글'],
  ['> 글\n> [!NOTE]', '글 [!NOTE]'],
])('%j is a quotation', (text, words) => {
  expect(read(text)).toEqual(['blockquote', undefined, words]);
});
