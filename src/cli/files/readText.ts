import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import {CommandError} from '../CommandError.ts';

/**
 * Reads a file of the author, every character of it, a byte order mark too; `undefined` where there is none.
 *
 * @throws CommandError where it is no UTF-8: written back, it would be another
 */
export async function readText(siteDir: string, path: string): Promise<string | undefined> {
  const bytes = await readFile(join(siteDir, path)).catch((error: NodeJS.ErrnoException) => {
    // Below a file nothing is.
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
  if (!bytes) return undefined;
  const text = decodeText(bytes);
  if (text === undefined) {
    throw new CommandError(`${path}은(는) UTF-8로 적은 글이 아닙니다. UTF-8로 저장한 뒤에 다시 하세요`);
  }
  return text;
}

/** The text of a file, with the byte order mark if it has one; `undefined` where it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
