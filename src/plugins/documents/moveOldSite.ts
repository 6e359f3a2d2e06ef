import {renameSync, rmSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Moves the site of an earlier build out of the way of Docusaurus, which is about to delete its thousands of files and waits
 * for that, and deletes it beside the rest of the build.
 *
 * @returns once it is gone
 */
export async function moveOldSite(outDir: string, generatedFilesDir: string): Promise<void> {
  const old = join(generatedFilesDir, 'old-site');
  try {
    // Of a build that was interrupted.
    rmSync(old, {recursive: true, force: true});
    renameSync(outDir, old);
    await rm(old, {recursive: true, force: true});
  } catch {
    // There is none yet, or it cannot be moved: Docusaurus deletes it, or says what is wrong with it.
  }
}
