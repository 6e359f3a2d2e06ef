import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {beforeEach, describe, expect, test} from 'vitest';

import {folderFault, fullDiskNote, outDirOf} from './buildFolders.mjs';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'haru-build-'));
});

test.each([
  [[], 'build'],
  [['--locale', 'ko', '--out-dir', 'public'], 'public'],
  [['--out-dir=/srv/site', '--no-minify'], '/srv/site'],
])('a build with %j writes to %s', (args, folder) => {
  expect(outDirOf(args)).toBe(resolve(folder));
});

describe('a folder of a build', () => {
  test('is made, and nothing is left in it', () => {
    expect(folderFault([join(dir, 'a/build'), dir])).toBeUndefined();
    expect(readdirSync(join(dir, 'a/build'))).toEqual([]);
  });

  test('that is a file is named', () => {
    writeFileSync(join(dir, 'build'), 'x');
    expect(folderFault([join(dir, 'build')])).toMatch(
      /build에 쓸 수 없습니다 \(ENOTDIR\)\. 아무것도 쓰지 않았습니다\n {4}→ 이 이름의 파일을 옮기거나 지우세요$/,
    );
    expect(folderFault([join(dir, 'build/site')])).toMatch(/build\/site에 쓸 수 없습니다 \(ENOTDIR\)/);
  });

  test.each([
    ['ENOSPC', '디스크가 가득 찼습니다'],
    ['EDQUOT', '쓸 수 있는 디스크를 다 썼습니다'],
    ['EROFS', '읽기만 되는 디스크입니다'],
    ['EACCES', '쓸 권한이 없습니다'],
    ['EPERM', '쓸 권한이 없습니다'],
  ])('that takes nothing, %s', (code, mend) => {
    const write = () => {
      throw Object.assign(new Error(code), {code});
    };
    expect(folderFault([dir], {write})).toContain(
      `${dir}에 쓸 수 없습니다 (${code}). 아무것도 쓰지 않았습니다\n    → ${mend}`,
    );
  });
});

test('after a failed build a full disk is told of, and no other', () => {
  expect(fullDiskNote(dir, () => ({bavail: 3, bsize: 4096}))).toContain('디스크가 가득 찼습니다 (ENOSPC)');
  expect(fullDiskNote(dir, () => ({bavail: 1000, bsize: 4096}))).toBeUndefined();
  expect(fullDiskNote(join(dir, 'none'))).toBeUndefined();
});
