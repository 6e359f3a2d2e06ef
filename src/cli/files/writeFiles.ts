import {mkdir, readFile} from 'node:fs/promises';
import {dirname} from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import {CommandError} from '../CommandError.ts';

/** A file as a command wants it to be. */
export interface FileChange {
  path: string;
  /** What was read, on which the change rests; absent where the file must not exist yet. */
  before?: string | Uint8Array;
  after: string | Uint8Array;
}

/**
 * Writes files one after the other, each whole or not at all; the last should be the one that names the others, so that
 * a command killed between two leaves a page whose figures are all there. Call it inside `withLock`.
 *
 * @throws CommandError before anything is written where a file is no longer what was read: an editor saved it meanwhile
 */
export async function writeFiles(changes: readonly FileChange[]): Promise<void> {
  for (const {path, before} of changes) {
    const now = await readFile(path).catch(ignoreMissing);
    if (before === undefined && now) throw new CommandError(`${path}이(가) 이미 있습니다. 아무것도 쓰지 않았습니다`);
    if (before !== undefined && !now?.equals(Buffer.from(before))) {
      throw new CommandError(`${path}이(가) 그사이에 바뀌었습니다. 아무것도 쓰지 않았으니 다시 하세요`);
    }
  }
  for (const {path, after} of changes) {
    await mkdir(dirname(path), {recursive: true});
    await writeFileAtomic(path, typeof after === 'string' ? after : Buffer.from(after));
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
