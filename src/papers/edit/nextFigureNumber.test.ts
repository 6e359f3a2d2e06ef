import {expect, test} from 'vitest';
import type {IsoDate} from '../day/types.ts';
import {nextFigureNumber} from './nextFigureNumber.ts';

test.each([
  [[], '', 0],
  [['blog_20251022_img0.png'], '', 1],
  [['BLOG_20251022_IMG7.PNG', 'blog_20251021_img9.png'], '', 8],
  [['blog_20251022_img0.png'], "import blog_20251022_img10 from './asset/blog_20251022_img10.png';", 11],
])('after %j and %j comes %i', (names, text, number) => {
  expect(nextFigureNumber('2025-10-22' as IsoDate, names, text)).toBe(number);
});
