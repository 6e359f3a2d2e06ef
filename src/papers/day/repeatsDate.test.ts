import {expect, test} from 'vitest';

import {repeatsDate} from './repeatsDate.ts';
import type {IsoDate} from './types.ts';

test.each([
  ['10-22 papers summary', true],
  ['2025년 10월 22일 논문 정리', true],
  ['20251022', true],
  ['2025.10.22', true],
  ['10-21 papers summary', false],
  ['10-22 영상 생성 특집', false],
  ['10-22 papers summary 2', false],
  ['NeurIPS', false],
])('%j says no more than 22 October 2025: %s', (title, repeats) => {
  expect(repeatsDate(title, '2025-10-22' as IsoDate)).toBe(repeats);
});
