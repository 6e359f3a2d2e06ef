import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {withoutStack} from '../archive/problemsError.ts';

/**
 * Writes a file into the built site. It waits for the disk: of thousands of small files each takes three times as long by way
 * of a promise.
 *
 * @param path below the site's folder
 * @throws where it cannot be written: the disk that has no room for it has none for the pages either
 */
export type WriteToSite = (path: string, content: string | Uint8Array) => void;

/** @param writeFile writes a file in a folder that is there; for tests */
export function siteWriter(outDir: string, writeFile: WriteToSite = writeFileSync): WriteToSite {
  const folders = new Set<string>();
  return (path, content) => {
    const file = join(outDir, path);
    const folder = dirname(file);
    try {
      if (!folders.has(folder)) mkdirSync(folder, {recursive: true});
      folders.add(folder);
      writeFile(file, content);
    } catch (cause) {
      throw explained(file, cause);
    }
  };
}

const MENDS: Readonly<Record<string, string>> = {
  ENOSPC: '디스크가 가득 찼습니다. 자리를 비우고 다시 빌드하세요',
  EDQUOT: '쓸 수 있는 디스크를 다 썼습니다. 자리를 비우고 다시 빌드하세요',
  EROFS: '쓸 수 없는 디스크입니다. 다른 폴더에 빌드하세요, npm run build -- --out-dir 폴더',
  EACCES: '쓸 권한이 없는 폴더입니다. 권한을 주거나 다른 폴더에 빌드하세요, npm run build -- --out-dir 폴더',
};

/** Says what to do about a file that could not be written. One that is only half there is taken away. */
function explained(file: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  // Of a folder in the file's place nothing is taken away.
  if (code === 'ENOSPC' || code === 'EDQUOT') rmSync(file, {force: true});
  const mend = MENDS[code];
  return withoutStack(new Error(`${file}: 쓸 수 없습니다 (${code})${mend ? `\n    → ${mend}` : ''}`, {cause}));
}
