import {expect, test} from 'vitest';

import {authorName} from './authorName.ts';

test.each([
  ['Weinan Jia', {family: 'Jia', given: 'Weinan'}],
  ['Laurens van der Maaten', {family: 'van der Maaten', given: 'Laurens'}],
  ['Yann LeCun', {family: 'LeCun', given: 'Yann'}],
  ['J. R. R. Tolkien', {family: 'Tolkien', given: 'J. R. R.'}],
  ['Sammy Davis Jr.', {family: 'Davis', given: 'Sammy', suffix: 'Jr.'}],
  ['Van Nguyen', {family: 'Nguyen', given: 'Van'}],
  ['Le Song', {family: 'Song', given: 'Le'}],
  ['김민지', {literal: '김민지'}],
  ['NVIDIA', {literal: 'NVIDIA'}],
  ['Kimi Team', {literal: 'Kimi Team'}],
  ['The ATLAS Collaboration', {literal: 'The ATLAS Collaboration'}],
  ['Bobby\n  `Tables`', {family: '`Tables`', given: 'Bobby'}],
  [':', undefined],
  ['', undefined],
])('%s', (written, name) => {
  expect(authorName(written)).toEqual(name);
});
