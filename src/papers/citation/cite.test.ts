import {expect, test} from 'vitest';

import {cite} from './cite.ts';

test('a work in every form', async () => {
  expect(await cite({id: 'a-1', type: 'document', title: 'Lake'})).toEqual({
    bibtex: '@misc{a-1,\n  title = {Lake},\n  key = {Lake},\n}\n',
    ris: 'TY  - GEN\r\nID  - a-1\r\nTI  - Lake\r\nER  - \r\n',
    markdown: 'Lake',
    text: 'Lake.',
  });
});
