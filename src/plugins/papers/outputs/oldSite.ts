import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {lstatSync, mkdirSync, readFileSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';

/**
 * Moves the site of an earlier build out of the way of Docusaurus, which is about to delete its thousands of files: most of
 * what is derived from the days is the same again, see `takeOver`.
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
 * Moves a file of the earlier site into the new one, if it holds the very bytes that the new one is to have. To read and move
 * a file takes a sixth of what it takes to write and to delete one.
 *
 * @param file in a folder that is there
 * @returns whether it is there now
 */
export function takeOver(old: string, file: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    if (statSync(old, {throwIfNoEntry: false})?.size !== bytes.length || !readFileSync(old).equals(bytes)) return false;
    renameSync(old, file);
    return true;
  } catch {
    // A folder, or what nobody may read; whoever writes the new file says what is wrong with its place.
    return false;
  }
}

/**
 * Deletes what is left of earlier sites, and of builds that were interrupted. On a thread of its own: the pool of threads that
 * all others read and write with would be full of it.
 */
export async function deleteOldSites(generatedFilesDir: string): Promise<void> {
  const code = "require('fs').rmSync(require('worker_threads').workerData, {recursive: true, force: true})";
  const worker = new Worker(code, {eval: true, execArgv: [], workerData: folderOf(generatedFilesDir)});
  await once(worker, 'exit').catch(() => {});
}

function folderOf(generatedFilesDir: string): string {
  return join(generatedFilesDir, 'old-site');
}
