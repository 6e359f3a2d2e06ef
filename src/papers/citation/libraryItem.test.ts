import {expect, test} from 'vitest';

import {libraryItem} from './libraryItem.ts';
import {titleText} from './texTitle.ts';

const ITEM = {id: 'a', type: 'article'};

test.each([
  ['H<sub>2</sub>O and <i>E. coli</i>', 'H$_{2}$O and E. coli', 'H₂O and E. coli'],
  ['10<sup>3</sup> <b><i>Steps</i></b>', '10$^{3}$ Steps', '10³ Steps'],
  ['<span class="nocase">bfloat16</span> for <sc>All</sc>', 'bfloat16 for All', 'bfloat16 for All'],
  ["Poincar\\'e and {\\L}ojasiewicz", 'Poincaré and Łojasiewicz', 'Poincaré and Łojasiewicz'],
  ['<think> a </think> and x < y', '<think> a </think> and x < y', '<think> a </think> and x < y'],
])('a title with Zotero’s markup or TeX’s accents: %s', (title, tex, text) => {
  expect(libraryItem({...ITEM, title}).title).toBe(tex);
  expect(titleText(tex)).toBe(text);
});

test('names and venues are in letters, and its owner’s notes are left out', () => {
  const item = libraryItem({
    ...ITEM,
    author: [{family: "Poincar\\'e", given: 'Henri'}, {literal: 'G\\"odel Team'}],
    'container-title': "Annales <i>H. Poincar{\\'e}</i>",
    note: '읽을 것',
    annote: '다시',
  });
  expect(item).toEqual({
    ...ITEM,
    author: [{family: 'Poincaré', given: 'Henri'}, {literal: 'Gödel Team'}],
    'container-title': 'Annales H. Poincaré',
  });
});
