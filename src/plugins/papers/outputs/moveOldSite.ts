import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {lstatSync, mkdirSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';

/**
 * Moves the site of an earlier build out of the way of Docusaurus, which is about to delete its thousands of files and waits
 * for the disk, and deletes it beside the rest of the build. On a thread of its own: the pool of threads that all others read
 * and write with would be full of it.
 *
 * @returns once it is gone
 */
export async function moveOldSite(outDir: string, generatedFilesDir: string): Promise<void> {
  // What an interrupted build left there goes too.
  const old = join(generatedFilesDir, 'old-site');
  try {
    // A link is the author's, and leads elsewhere.
    if (!lstatSync(outDir).isDirectory()) return;
    mkdirSync(old, {recursive: true});
    renameSync(outDir, join(old, randomUUID()));
  } catch {
    // There is none yet, or it cannot be moved: Docusaurus deletes it, or says what is wrong with it.
    return;
  }
  const code = "require('fs').rmSync(require('worker_threads').workerData, {recursive: true, force: true})";
  const worker = new Worker(code, {eval: true, execArgv: [], workerData: old});
  // A build that fails elsewhere does not wait for it.
  worker.unref();
  await once(worker, 'exit').catch(() => {});
}
