import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {withoutStack} from '../load/problemsError.ts';
import type {MissingOutput} from './missingOutputs.ts';
import type {Output} from './output.ts';

/** So many files are made at a time: some wait for the disk. */
const AT_ONCE = 16;

/** Writes a file in a folder that is there; for tests. */
export type WriteFile = (file: string, content: string | Uint8Array) => void;

/**
 * Makes outputs and writes them below a folder. The writing itself waits: of thousands of small files each takes three
 * times as long by way of a promise.
 *
 * @param options.folderReady when there is a folder to write to; the first few outputs are made before
 * @returns those that could not be made, and were left out
 * @throws where one cannot be written: the disk that has no room for it has none for the pages either
 */
export async function writeOutputs(
  outputs: readonly Output[],
  outDir: string,
  {write = writeFileSync, folderReady}: {write?: WriteFile; folderReady?: Promise<unknown>} = {},
): Promise<MissingOutput[]> {
  const queue = outputs.values();
  const folders = new Set<string>();
  const missing: MissingOutput[] = [];
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      for (const output of queue) {
        let content: string | Uint8Array;
        try {
          content = await output.content();
        } catch (error) {
          missing.push({path: output.path, error});
          continue;
        }
        const file = join(outDir, output.path);
        const folder = dirname(file);
        await folderReady;
        writeWhole(file, () => {
          if (!folders.has(folder)) mkdirSync(folder, {recursive: true});
          folders.add(folder);
          write(file, content);
        });
      }
    }),
  );
  return missing;
}

const MENDS: Readonly<Record<string, string>> = {
  ENOSPC: '디스크가 가득 찼습니다. 자리를 비우고 다시 빌드하세요',
  EDQUOT: '쓸 수 있는 디스크를 다 썼습니다. 자리를 비우고 다시 빌드하세요',
  EROFS: '쓸 수 없는 디스크입니다. 다른 폴더에 빌드하세요, npm run build -- --out-dir 폴더',
  EACCES: '쓸 권한이 없는 폴더입니다. 권한을 주거나 다른 폴더에 빌드하세요, npm run build -- --out-dir 폴더',
};

/**
 * Runs what writes a file. One that is only half there is taken away.
 *
 * @throws Error that says what to do
 */
export function writeWhole(file: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    // Of a folder in the file's place nothing is taken away.
    if (code === 'ENOSPC' || code === 'EDQUOT') rmSync(file, {force: true});
    const mend = MENDS[code];
    throw withoutStack(new Error(`${file}: 쓸 수 없습니다 (${code})${mend ? `\n    → ${mend}` : ''}`, {cause}));
  }
}
