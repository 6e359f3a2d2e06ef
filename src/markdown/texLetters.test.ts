import {expect, test} from 'vitest';

import {specialCharacter, texLetters} from './texLetters.ts';

test.each([
  ["Poincar\\'e", 'Poincaré'],
  ["Poincar\\'{e}", 'Poincaré'],
  ["{\\'E}ric", 'Éric'],
  ['\\L ukasz', 'Łukasz'],
  ['{\\L}ukasz', 'Łukasz'],
  ['\\v{S}koda', 'Škoda'],
  ["Mart\\'{\\i}n", 'Martín'],
  ["Mart\\'\\i n", 'Martín'],
  ['Erd\\H{o}s', 'Erdős'],
  ['G\\"odel and {\\AA}ngstr\\"{o}m', 'Gödel and Ångström'],
  ['{process.exit()} \\alpha {x}', '{process.exit()} \\alpha {x}'],
  ["$\\'x$ and \\'x", "$\\'x$ and x́"],
])('%s is %s', (tex, letters) => {
  expect(texLetters(tex)).toBe(letters);
});

test.each([
  ['é', "{\\'e}"],
  ['Ł', '{\\L}'],
  ['Å', '{\\r{A}}'],
  ['ő', '{\\H{o}}'],
  ['Đ', '{\\DJ}'],
  ['ễ', undefined],
  ['김', undefined],
  ['e', undefined],
])('%s is %s', (letter, special) => {
  expect(specialCharacter(letter)).toBe(special);
});
