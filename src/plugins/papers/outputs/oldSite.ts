import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';

/**
 * Moves the site of an earlier build out of the way of Docusaurus, which is about to delete its thousands of files: most of
 * what is derived from the days is the same again, see `siteWriter`.
 *
 * @returns where it is now, if there was one
 */
export function moveOldSite(outDir: string, generatedFilesDir: string): string | undefined {
  const oldSite = join(folderOf(generatedFilesDir), randomUUID());
  try {
    // A link is the author's, and leads elsewhere.
    if (!lstatSync(outDir).isDirectory()) return undefined;
    mkdirSync(folderOf(generatedFilesDir), {recursive: true});
    renameSync(outDir, oldSite);
    return oldSite;
  } catch {
    // There is none yet, or it cannot be moved: Docusaurus deletes it, or says what is wrong with it.
    return undefined;
  }
}

/**
 * Tells whether a file of the earlier site holds the very bytes that a file of the new one is to have. To read and move a file
 * takes a sixth of what it takes to write and to delete one.
 */
export function isSame(old: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    return statSync(old, {throwIfNoEntry: false})?.size === bytes.length && readFileSync(old).equals(bytes);
  } catch {
    // A folder, or what nobody may read.
    return false;
  }
}

/** @returns whether the file is in its new place; whoever writes it there says what is wrong with that */
export function moveFile(old: string, file: string): boolean {
  try {
    renameSync(old, file);
    return true;
  } catch {
    return false;
  }
}

/** Moves the whole folder of a file that is alone in it, to where none is yet. */
export function moveFolder(old: string, folder: string): boolean {
  return readdirSync(old).length === 1 && moveFile(old, folder);
}

/**
 * Deletes what is left of earlier sites, and of builds that were interrupted. On a thread of its own: the pool of threads that
 * all others read and write with would be full of it.
 */
export async function deleteOldSites(generatedFilesDir: string): Promise<void> {
  const folder = folderOf(generatedFilesDir);
  if (!existsSync(folder)) return;
  const code = "require('fs').rmSync(require('worker_threads').workerData, {recursive: true, force: true})";
  const worker = new Worker(code, {eval: true, execArgv: [], workerData: folder});
  await once(worker, 'exit').catch(() => {});
}

function folderOf(generatedFilesDir: string): string {
  return join(generatedFilesDir, 'old-site');
}
