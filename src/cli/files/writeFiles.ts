import {chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import {CommandError} from '../CommandError.ts';

const ASIDE = 'node_modules/.cache/haru-papers/writing';

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
 * @param siteDir the site that the files belong to
 * @throws CommandError before anything is written where a file is no longer what was read: an editor saved it meanwhile
 */
export async function writeFiles(siteDir: string, changes: readonly FileChange[]): Promise<void> {
  for (const {path, before} of changes) {
    const now = await readFile(path).catch(ignoreMissing);
    if (before === undefined && now) throw new CommandError(`${path}이(가) 이미 있습니다. 아무것도 쓰지 않았습니다`);
    if (before !== undefined && !now?.equals(Buffer.from(before))) {
      throw new CommandError(`${path}이(가) 그사이에 바뀌었습니다. 아무것도 쓰지 않았으니 다시 하세요`);
    }
  }
  const aside = join(siteDir, ASIDE);
  // What a command that was killed left there is nobody's: the lock is held.
  await rm(aside, {recursive: true, force: true});
  await mkdir(aside, {recursive: true});
  try {
    for (const {path, after} of changes) {
      await mkdir(dirname(path), {recursive: true});
      await writeWhole(path, after, join(aside, 'file'));
    }
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
}

/** Writes a file in another place and moves it; as write-file-atomic does, but for the place, so that nothing is left beside. */
async function writeWhole(path: string, after: string | Uint8Array, aside: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  await writeFile(aside, after, {flush: true});
  const before = await stat(target).catch(ignoreMissing);
  if (before) await chmod(aside, before.mode);
  try {
    await rename(aside, target);
  } catch (error) {
    // `node_modules` may lie on another disk.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await writeFileAtomic(path, typeof after === 'string' ? after : Buffer.from(after));
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
