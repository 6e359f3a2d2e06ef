import {expect, test} from 'vitest';

import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

const heading = (words: string, mark = '##') => {
  const [first, ...others] = parseMarkdown(`${mark} ${words}`, 'mdx').children;
  expect(others).toEqual([]);
  return first ? plainText(first) : '';
};

test.each([
  ["Poincar\\'e Embeddings", 'Poincaré Embeddings'],
  ["[Poincar\\'{e}](https://arxiv.org/abs/1705.08039) `a`", 'Poincaré a'],
  ["Poincar{\\'e}, **{\\'E}lite**", 'Poincaré, Élite'],
  ['Schr\\"odinger and G\\"{o}del', 'Schrödinger and Gödel'],
  ['Espa\\~na, r\\^ole, Ch\\`evre', 'España, rôle, Chèvre'],
  ['{\\L}ukasz, S\\o{}ren, Fran\\c{c}ois, Erd\\H{o}s', 'Łukasz, Søren, François, Erdős'],
  ["Mart\\'{\\i}n $\\hat{o}$", 'Martín ô'],
])('%s is read as letters', (typed, read) => {
  expect(heading(typed)).toBe(read);
  expect(heading(typed, '###')).toBe(read);
});

test.each([
  ["it\\'s Maxwell\\'s, we\\'ll", "it's Maxwell's, we'll"],
  ['\\"Attention\\" and \\"All\\"', '"Attention" and "All"'],
  ["\\'Attention\\' here", "'Attention' here"],
  ['e\\.g\\. 1\\.x \\*a\\* \\_b', 'e.g. 1.x *a* _b'],
  ['\\alpha \\o \\lambda {x_i} \\c', '\\alpha \\o \\lambda {x_i} \\c'],
  ["`\\'e`", "\\'e"],
])('%s is Markdown’s', (typed, read) => {
  expect(heading(typed)).toBe(read);
});

test('notes and other headings are as Markdown has them', () => {
  expect(heading("Poincar\\'e", '#')).toBe("Poincar'e");
  expect(heading("Poincar\\'e", '####')).toBe("Poincar'e");
  expect(plainText(parseMarkdown("Poincar\\'e", 'mdx'))).toBe("Poincar'e");
});

test('what stands behind a letter keeps its place', () => {
  const [first] = parseMarkdown("## Poincar\\'e **b**", 'mdx').children;
  expect(first).toMatchObject({
    children: [
      {type: 'text', value: 'Poincaré ', position: {end: {column: 15}}},
      {type: 'strong', position: {start: {column: 15, offset: 14}}},
    ],
  });
});
