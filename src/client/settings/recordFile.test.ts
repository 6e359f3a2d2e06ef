import {expect, test} from 'vitest';

import {parseRecordFile, recordFile} from './recordFile.ts';

const RECORD = {
  days: new Map([['20251022', ['moga-bytedance']]]),
  newest: '20251022',
  places: [{day: '20251021', anchor: 'glyph', name: 'Glyph', ratio: 0.5}],
};

test('a file gives back what went into it', () => {
  expect(parseRecordFile(recordFile(RECORD))).toEqual(RECORD);
});

test.each([
  ['notJson', ''],
  ['notJson', '{"kind":'],
  ['other', 'null'],
  ['other', '[]'],
  ['other', '{"days":{"20251022":"moga"}}'],
  ['other', '{"kind":"haru-reading","version":"1"}'],
  ['newer', '{"kind":"haru-reading","version":2}'],
])('says what is wrong with a file: %s, %s', (problem, text) => {
  expect(parseRecordFile(text)).toBe(problem);
});
