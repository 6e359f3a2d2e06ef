import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Adds up the files that a build made of one figure, in bytes: the original and its variants, which
 * all keep the figure's name. 0 if the build has none.
 */
export async function figureSize(outDir: string, name: string): Promise<number> {
  const files = (await readdir(outDir, {recursive: true, withFileTypes: true})).filter(
    (entry) => entry.isFile() && entry.name.startsWith(name),
  );
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
