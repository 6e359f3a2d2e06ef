import {expect, test} from 'vitest';

import {decodePart, decodePath} from './decodeAddress.ts';

test('what is no encoding stays; a path keeps the characters that would cut it', () => {
  expect(decodePath('./asset/%EA%B7%B8%EB%A6%BC%23.png')).toBe('./asset/그림%23.png');
  expect(decodePath('./asset/100%.png')).toBe('./asset/100%.png');
  expect(decodePart('%EA%B2%B0%EA%B3%BC%2F1')).toBe('결과/1');
  expect(decodePart('50%-off')).toBe('50%-off');
});
