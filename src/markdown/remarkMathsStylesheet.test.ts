import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, it} from 'vitest';

import remarkMathsStylesheet from './remarkMathsStylesheet.ts';

function kinds(text: string): string[] {
  const tree = unified().use(remarkParse).use(remarkMath).parse(text);
  remarkMathsStylesheet()(tree);
  return tree.children.map((block) => ('name' in block ? String(block.name) : block.type));
}

it('stands before the first block with maths, once', () => {
  expect(kinds('글\n\n- $x$\n\n$$\ny\n$$')).toEqual(['paragraph', 'MathsStylesheet', 'list', 'math']);
});

it('stays away from a page without maths', () => {
  expect(kinds('글\n\n`$x$`')).toEqual(['paragraph', 'paragraph']);
});
