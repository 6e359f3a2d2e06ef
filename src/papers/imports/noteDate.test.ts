import {expect, test} from 'vitest';

import {folderDate, noteDate, writtenDate} from './noteDate.ts';

test.each([
  ['2025-10-22.md', '2025-10-22'],
  ['20251022.mdx', '2025-10-22'],
  ['blog_20251022_papers.md', '2025-10-22'],
  ['2025.10.22 논문.md', '2025-10-22'],
  ['2025-9-3.md', '2025-09-03'],
  ['2025/10/22.md', '2025-10-22'],
  ['2025/oct/22.md', '2025-10-22'],
  ['y2025/October/22-papers.md', '2025-10-22'],
  ['2025-10/22.md', '2025-10-22'],
  ['2025/10/2025-10-22-papers/index.md', '2025-10-22'],
  ['2025-10-22/README.md', '2025-10-22'],
  ['2025/10-22.md', '2025-10-22'],
  ['2025/가을/1022.md', '2025-10-22'],
  ['2025년/10월/22일.md', '2025-10-22'],
  ['2025년 10월 22일.md', '2025-10-22'],
  ['2025년 10월 22일.md'.normalize('NFD'), '2025-10-22'],
  ['2025/10월 22일.md', '2025-10-22'],
  ['10-22.md', undefined],
  ['2025-02-30.md', undefined],
  ['2510.18692.md', undefined],
  ['notes/todo.md', undefined],
  ['2025/todo.md', undefined],
])('%s is of %s', (path, date) => {
  expect(noteDate(path)).toBe(date);
});

test.each([
  ['2025-10-22', '2025-10-22'],
  ['2025-10-22T08:00:00+09:00', '2025-10-22'],
  ['2025-10-22 08:00', '2025-10-22'],
  ['2025/1/2', '2025-01-02'],
  ['어제', undefined],
  [undefined, undefined],
])('a front matter’s %j is %s', (written, date) => {
  expect(writtenDate(written)).toBe(date);
});

test.each([
  ['240105.md', '2024-01-05'],
  ['24-01-05 alpha.md', '2024-01-05'],
  ['240105 alpha.markdown', '2024-01-05'],
  ['2024-01-05-alpha.markdown', '2024-01-05'],
  ['2024-01-05-alpha/index.ko.md', '2024-01-05'],
  ['alpha-240105.md', undefined],
  ['123456.md', undefined],
  ['2510.18692.md', undefined],
])('%s is of %s too', (path, date) => {
  expect(noteDate(path)).toBe(date);
});

test.each([
  ['2024/01월/11일/alpha.md', '2024-01-11'],
  ['2024-01-11/alpha.md', '2024-01-11'],
  ['2024/01/11/alpha/index.md', '2024-01-11'],
  ['papers/240111/alpha.md', '2024-01-11'],
  ['2024/01/todo.md', undefined],
  ['notes/todo.md', undefined],
])('the folders around %s are of %s', (path, date) => {
  expect(folderDate(path)).toBe(date);
});

test.each([
  ['Jan 9, 2024', '2024-01-09'],
  ['9 January 2024 10:00', '2024-01-09'],
  ['Tue, 09 Jan 2024 00:00:00 GMT', '2024-01-09'],
  ['2024. 1. 9.', '2024-01-09'],
  ['20240109', '2024-01-09'],
  ['2024년 1월 9일', '2024-01-09'],
  ['[[2024-01-09]]', '2024-01-09'],
  ['1/9/2024', undefined],
])('a front matter’s %s is %s', (written, date) => {
  expect(writtenDate(written)).toBe(date);
});
