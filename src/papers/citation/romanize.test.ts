import {expect, test} from 'vitest';

import {romanize} from './romanize.ts';

test.each([
  ['물길의 지도', 'mulgilui jido'],
  ['한국어-제목', 'hangukeo-jemok'],
  ['꽃 BERT', 'kkot BERT'],
])('%s is %s', (korean, latin) => {
  expect(romanize(korean)).toBe(latin);
});
