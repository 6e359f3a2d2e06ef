import {expect, test} from 'vitest';

import {hasFormula, texPieces, titleText} from './texTitle.ts';

test('a title in TeX is words and formulas', () => {
  expect(texPieces('$\\pi_0$: A Model')).toEqual([{tex: '\\pi_0'}, {text: ': A Model'}]);
});

test.each([
  ['H$_2$O: Heavy-Hitter', 'H₂O: Heavy-Hitter', true],
  ['100$\\times$ Faster', '100× Faster', true],
  ['$\\infty$-former', '∞-former', true],
  ['VLM$^2$-Bench', 'VLM²-Bench', true],
  ['From $5 to $6', 'From $5 to $6', false],
  ['A $ b $ c', 'A $ b $ c', false],
  ['\\$5 \\& more', '$5 & more', false],
  ['$\\nothing{$ x', '$\\nothing{$ x', false],
])('%s', (title, text, isFormula) => {
  expect([titleText(title), hasFormula(title)]).toEqual([text, isFormula]);
});
