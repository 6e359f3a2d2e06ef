import {expect, test} from 'vitest';

import {dateIn, readDate} from './readDate.ts';

test.each([
  ['2025-10-22', '2025-10-22'],
  ['20251022', '2025-10-22'],
  ['2025-1022', undefined],
  ['2025-02-30', undefined],
  ['2025-10-22.mdx', undefined],
  ['어제', undefined],
])('%s is %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test('what is none is named with the form to write', () => {
  expect(readDate('20251022', '--date 2025-10-22')).toBe('2025-10-22');
  expect(() => readDate('어제', '--date 2025-10-22')).toThrow(
    "'어제'은(는) 날짜가 아니거나 달력에 없습니다. --date 2025-10-22처럼 적으세요",
  );
});
