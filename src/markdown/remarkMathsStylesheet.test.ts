import {expect, it} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import remarkMathsStylesheet from './remarkMathsStylesheet.ts';

function kinds(text: string): string[] {
  const tree = parseMarkdown(text, 'mdx');
  remarkMathsStylesheet()(tree);
  return tree.children.map((block) => ('name' in block ? String(block.name) : block.type));
}

it('stands before the first block with maths, once', () => {
  expect(kinds('글\n\n- $x$\n\n$$\ny\n$$')).toEqual(['paragraph', 'MathsStylesheet', 'list', 'math']);
});

it('a block of code is a formula where its language is math', () => {
  expect(kinds('```math\nx\n```')).toEqual(['MathsStylesheet', 'code']);
});

it('stays away from a page without maths', () => {
  expect(kinds('글\n\n`$x$`')).toEqual(['paragraph', 'paragraph']);
});
