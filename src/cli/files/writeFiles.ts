import {chmod, mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import {CommandError} from '../CommandError.ts';
import {diskFault} from './diskFault.ts';
import {makeFolders} from './makeFolders.mjs';

const ASIDE = 'node_modules/.cache/haru-papers/writing';

/** A file as a command wants it to be. */
export interface FileChange {
  path: string;
  /** What was read, on which the change rests; absent where the file must not exist yet. */
  before?: string | Uint8Array;
  after: string | Uint8Array;
}

/** Writes one file, whole or not at all, over whatever is there. */
export type WriteOne = (path: string, content: string | Buffer) => Promise<unknown>;

/**
 * Writes files one after the other, each whole or not at all; the last should be the one that names the others, so that
 * a command killed between two leaves a page whose figures are all there. Call it inside `withLock`.
 *
 * @param siteDir the site that the files belong to
 * @param write for tests
 * @throws CommandError where a file is no longer what was read, since an editor saved it meanwhile, or where the disk takes no
 * more: then all is as it was
 */
export async function writeFiles(siteDir: string, changes: readonly FileChange[], write?: WriteOne): Promise<void> {
  for (const {path, before} of changes) {
    const now = await readFile(path).catch(ignoreMissing);
    if (before === undefined && now) throw new CommandError(`${path}이(가) 이미 있습니다. 아무것도 쓰지 않았습니다`);
    if (before !== undefined && !now?.equals(Buffer.from(before))) {
      throw new CommandError(`${path}이(가) 그사이에 바뀌었습니다. 아무것도 쓰지 않았으니 다시 하세요`);
    }
  }
  const aside = join(siteDir, ASIDE);
  // What a command that was killed left there is nobody's: the lock is held.
  await rm(aside, {recursive: true, force: true}).catch(() => {});
  try {
    await writeAll(changes, write ?? movedFrom(aside));
  } finally {
    await rm(aside, {recursive: true, force: true}).catch(() => {});
  }
}

async function writeAll(changes: readonly FileChange[], write: WriteOne): Promise<void> {
  const written: FileChange[] = [];
  const folders: string[] = [];
  for (const change of changes) {
    const {path, after} = change;
    try {
      folders.push(...makeFolders(dirname(path)));
      await write(path, typeof after === 'string' ? after : Buffer.from(after));
      written.push(change);
    } catch (error) {
      await undo(written.reverse(), folders.reverse());
      throw diskFault(path, error);
    }
  }
}

/** Writes a file in another place and moves it; as write-file-atomic does, but for the place, so that nothing is left beside. */
function movedFrom(folder: string): WriteOne {
  const aside = join(folder, 'file');
  return async (path, content) => {
    const target = await realpath(path).catch(() => path);
    await mkdir(folder, {recursive: true});
    await writeFile(aside, content, {flush: true});
    const before = await stat(target).catch(ignoreMissing);
    if (before) await chmod(aside, before.mode);
    try {
      await rename(aside, target);
    } catch (error) {
      // `node_modules` may lie on another disk.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await writeFileAtomic(path, content);
    }
  };
}

/**
 * Writes one file, whole or not at all, over whatever is there.
 *
 * @throws CommandError where the disk takes no more
 */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  try {
    makeFolders(dirname(path));
    await writeFileAtomic(path, content);
  } catch (error) {
    throw diskFault(path, error);
  }
}

/** Makes what was written what it was: new files first, whose room the others may need. */
async function undo(written: readonly FileChange[], folders: readonly string[]): Promise<void> {
  const isNew = ({before}: FileChange) => before === undefined;
  for (const {path} of written.filter(isNew)) await rm(path, {force: true});
  for (const {path, before} of written) if (before !== undefined) await writeFileAtomic(path, Buffer.from(before));
  // One that somebody else has used meanwhile stays.
  for (const folder of folders) await rmdir(folder).catch(() => {});
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  // Below a file nothing is.
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
