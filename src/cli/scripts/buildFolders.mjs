import {rmSync, statfsSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {makeFolders} from '../files/makeFolders.mjs';

const NO_RIGHT = '쓸 권한이 없습니다. 권한을 주거나, 다른 폴더에 빌드하세요, npm run build -- --out-dir 폴더';
/** @type {Readonly<Record<string, string>>} */
const MENDS = {
  ENOTDIR: '이 이름의 파일을 옮기거나 지우세요',
  ENOSPC: '디스크가 가득 찼습니다. 자리를 비우고 다시 빌드하세요',
  EDQUOT: '쓸 수 있는 디스크를 다 썼습니다. 자리를 비우고 다시 빌드하세요',
  EROFS:
    '읽기만 되는 디스크입니다. 사이트를 쓸 수 있는 곳으로 옮기거나, 다른 폴더에 빌드하세요, npm run build -- --out-dir 폴더',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
};

/**
 * The folder that `docusaurus build` writes the site to.
 *
 * @param {readonly string[]} args of the command line, after `build`
 */
export function outDirOf(args) {
  const at = args.findIndex((argument) => argument === '--out-dir' || argument.startsWith('--out-dir='));
  const value = args[at]?.slice('--out-dir='.length) || args[at + 1];
  return resolve(at >= 0 && value ? value : 'build');
}

/**
 * Tries whether a build can write to its folders, before it has deleted anything: what is wrong, in words.
 *
 * @param {readonly string[]} folders made where there are none
 * @param {{write?: (file: string, text: string) => void}} [options] for tests
 * @returns {string | undefined} nothing where it can
 */
export function folderFault(folders, {write = writeFileSync} = {}) {
  for (const folder of folders) {
    const file = join(folder, '.can-be-written');
    try {
      makeFolders(resolve(folder));
      write(file, '\n');
      rmSync(file);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      const mend = MENDS[code];
      return `${folder}에 쓸 수 없습니다 (${code}). 아무것도 쓰지 않았습니다${mend ? `\n    → ${mend}` : ''}`;
    }
  }
  return undefined;
}

/** Below so many bytes no page has room. */
const ROOM = 1 << 20;

/**
 * What to say after a build that failed: who was in the middle of writing when the disk was full says it in no words.
 *
 * @param {string} folder
 * @param {(folder: string) => {bavail: number; bsize: number}} [stat] for tests
 */
export function fullDiskNote(folder, stat = statfsSync) {
  try {
    const {bavail, bsize} = stat(folder);
    if (bavail * bsize >= ROOM) return undefined;
  } catch {
    return undefined;
  }
  return `${folder}: 디스크가 가득 찼습니다 (ENOSPC). 다 쓰지 않은 사이트이니 올리지 마세요\n    → 자리를 비우고 다시 빌드하세요`;
}
