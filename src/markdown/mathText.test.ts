import {expect, test} from 'vitest';

import {mathText, readMath} from './mathText.ts';

test.each([
  ['\\pi_0', 'π₀'],
  ['_2', '₂'],
  ['\\times', '×'],
  ['\\infty', '∞'],
  ['10^{-3}', '10⁻³'],
  ['\\pi_{\\text{base}}', 'π_base'],
  ['\\pi_{0.5}', 'π_(0.5)'],
  ['\\frac{a}{b+c}', 'a/(b+c)'],
  ['\\sqrt{2}', '√2'],
  ['\\hat{a}', 'â'],
  ['n \\log n', 'n log n'],
  ['xy', 'xy'],
  ['x_i^2', 'xᵢ²'],
  ["f'(x)", 'f′(x)'],
  ['\\mathbf{A}\\to B', 'A→B'],
  ['a < b', 'a<b'],
])('%s is %s', (tex, text) => {
  expect(mathText(tex)).toBe(text);
});

test('what KaTeX cannot read stays as it was typed', () => {
  expect(readMath('\\nothing{x')).toBeUndefined();
  expect(mathText('\\nothing{x')).toBe('\\nothing{x');
});
