import {statSync} from 'node:fs';
import {dirname} from 'node:path';

import {CommandError} from '../CommandError.ts';

const MENDS: Readonly<Record<string, string>> = {
  ENOSPC: '디스크가 가득 찼습니다. 자리를 비우고 다시 하세요',
  EDQUOT: '쓸 수 있는 디스크를 다 썼습니다. 자리를 비우고 다시 하세요',
  EROFS: '읽기만 되는 디스크입니다. 쓸 수 있게 하거나 다른 곳의 저장소에서 하세요',
  EACCES: '쓸 권한이 없습니다. 권한을 준 뒤 다시 하세요',
  EPERM: '쓸 권한이 없습니다. 권한을 준 뒤 다시 하세요',
  EISDIR: '이 이름의 폴더를 옮기거나 지우세요',
};

/**
 * What to throw where a file cannot be written: why, and what to do about it; the error itself where the disk is not at fault.
 *
 * @param path as the author is to see it
 */
export function diskFault(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const inPlace = code === 'ENOTDIR' || code === 'EEXIST' ? fileAbove(path) : undefined;
  const mend = inPlace === undefined ? MENDS[code] : `폴더가 있을 자리의 파일 ${inPlace}을(를) 옮기거나 지우세요`;
  if (mend === undefined) return error;
  return new CommandError(`${path}을(를) 쓸 수 없습니다 (${code}). 아무것도 쓰지 않았습니다\n    → ${mend}`);
}

/** The file that stands where a folder of the path should be. */
function fileAbove(path: string): string | undefined {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return statSync(folder).isDirectory() ? undefined : folder;
    } catch {
      // Below a file nothing is.
    }
  }
  return undefined;
}
