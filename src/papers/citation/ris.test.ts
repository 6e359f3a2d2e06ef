import {expect, test} from 'vitest';

import {citationJs} from './citationJs.ts';
import type {CslItem} from './cslItem.ts';
import {toRis} from './ris.ts';

const ITEM: CslItem = {
  id: '2025-10-22-lake-of-hanriver',
  type: 'article',
  title: 'Lake: Still Water & <i>Rivers</i> in a Title that is Longer than Seventy Characters {x}',
  author: [{family: 'Kim', given: 'Minji'}, {literal: 'Lake Team'}],
  issued: {'date-parts': [[2025, 10]]},
  'container-title': 'arXiv preprint arXiv:2510.10002',
  URL: 'https://arxiv.org/abs/2510.10002',
};

test('a preprint: no line is broken, and the key is whole', async () => {
  expect(await toRis([ITEM])).toBe(
    `TY  - JOUR
ID  - 2025-10-22-lake-of-hanriver
AU  - Kim, Minji
AU  - Lake Team
DA  - 2025/10//
PY  - 2025
T2  - arXiv preprint arXiv:2510.10002
TI  - Lake: Still Water & <i>Rivers</i> in a Title that is Longer than Seventy Characters {x}
UR  - https://arxiv.org/abs/2510.10002
ER  - 
`.replaceAll('\n', '\r\n'),
  );
});

test('a group is one name, whatever commas it has', async () => {
  const author = [{literal: 'Lake, Sea, and Co.'}, {family: 'Kim', given: 'Minji', suffix: 'Jr'}];
  expect((await toRis([{...ITEM, author}])).match(/AU {2}- .*/g)).toEqual([
    'AU  - Lake Sea and Co.',
    'AU  - Kim, Minji, Jr',
  ]);
});

test('a title cannot end its entry; entries are read back as they were', async () => {
  const title = 'A\nER  - \nTY  - BOOK  - B';
  const {Cite} = await citationJs();
  const items = new Cite(await toRis([{...ITEM, title}, ITEM])).data;
  expect(items.map((item) => item.title)).toEqual(['A ER - TY - BOOK - B', ITEM.title]);
});

test('a type that CSL does not have is a work of some kind', async () => {
  expect(await toRis([{id: 'a', type: 'memo', title: 'Lake'}])).toBe(
    'TY  - GEN\r\nID  - a\r\nTI  - Lake\r\nER  - \r\n',
  );
});

test('a talk has its year, its day in two digits, and both ends of its pages', async () => {
  const ris = await toRis([{...ITEM, type: 'paper-conference', page: '12-34', issued: {'date-parts': [[2025, 3, 5]]}}]);
  for (const line of ['PY  - 2025', 'DA  - 2025/03/05/', 'SP  - 12', 'EP  - 34']) expect(ris).toContain(`${line}\r\n`);
});
