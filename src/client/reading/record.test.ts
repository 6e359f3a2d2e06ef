import {expect, test} from 'vitest';

import {mergeInto, parseRecord, type ReadingRecord, toStored} from './record.ts';

const PLACE = {day: '20251022', anchor: 'moga-bytedance', name: 'MoGA', ratio: 0.25};

/** A record that nothing is wrong with. */
function record(part: Partial<ReadingRecord> = {}): ReadingRecord {
  return {days: new Map(), places: [], ...part};
}

test('what is stored is read again', () => {
  const whole = record({
    days: new Map([
      ['20251021', ['glyph']],
      ['20251022', ['moga-bytedance', '한글-논문']],
    ]),
    newest: '20251023',
    places: [PLACE],
  });
  const text = JSON.stringify(toStored(whole));
  expect(text).toContain('"20251022":"moga-bytedance 한글-논문"');
  expect(parseRecord(JSON.parse(text))).toEqual(whole);
});

test.each([
  ['nothing', null],
  ['a number', 7],
  ['a list', [1, 2]],
  ['days that are none', {days: {'20251399': 'a', x: 'b', '': 'c'}}],
  ['anchors that are none', {days: {'20251022': 7, '20251021': ' ', '20251020': 'a'.repeat(301)}}],
  ['hostile keys', JSON.parse('{"days":{"__proto__":"a","constructor":"b"}}')],
  ['a date that is none', {newest: '2025-10-22'}],
  [
    'places that are none',
    {places: [null, {...PLACE, day: '../'}, {...PLACE, ratio: 2}, {...PLACE, name: ''}, {...PLACE, anchor: 1}]},
  ],
  ['places that are no list', {places: {length: 1}}],
])('rubbish is left out: %s', (_what, value) => {
  expect(parseRecord(value)).toEqual(record());
});

test('what is sensible beside rubbish is kept', () => {
  expect(parseRecord({days: {x: 'a', '20251022': 'a a  b'}, places: [{}, PLACE]})).toEqual(
    record({days: new Map([['20251022', ['a', 'b']]]), places: [PLACE]}),
  );
});

test('what a newer version wrote is not ours', () => {
  expect(parseRecord({version: 2, days: {}})).toBeUndefined();
});

test('too many days leave the newest, and ten thousand papers fit', () => {
  const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '');
  const anchors = Array.from({length: 6}, (_, index) => `paper-${index}-university`);
  const many = (length: number) => record({days: new Map(Array.from({length}, (_, index) => [day(index), anchors]))});
  expect(parseRecord(toStored(many(1700)))?.days.size).toBe(1700);
  const kept = parseRecord(toStored(many(9000)));
  expect(JSON.stringify(toStored(kept ?? record())).length).toBeLessThan(600_000);
  expect(kept?.days.has(day(8999))).toBe(true);
  expect(kept?.days.has(day(0))).toBe(false);
});

test('merging takes all, and loses nothing', () => {
  const own = record({days: new Map([['20251022', ['a', 'b']]]), newest: '20251022', places: [PLACE]});
  mergeInto(
    own,
    record({
      days: new Map([
        ['20251022', ['b', 'c']],
        ['20251021', ['d']],
      ]),
      newest: '20251020',
      places: [
        {...PLACE, ratio: 0.9},
        {...PLACE, day: '20251007'},
      ],
    }),
  );
  expect(own).toEqual({
    days: new Map([
      ['20251022', ['a', 'b', 'c']],
      ['20251021', ['d']],
    ]),
    newest: '20251022',
    places: [PLACE, {...PLACE, day: '20251007'}],
  });
});
