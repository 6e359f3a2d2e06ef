import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

const CONTENT_HASH = /\.([0-9a-f]{8,})\.js$/;

/**
 * The scripts that pages load and those that these load later, by `import()`. A script that loads another holds the content
 * hash of its file, `42.0a1b2c3d.js`: the bundler's runtime writes the address out of it.
 */
export async function withLazyScripts({
  outDir,
  loaded,
  bundled,
}: {
  outDir: string;
  /** Paths below `outDir`. */
  loaded: readonly string[];
  bundled: readonly string[];
}): Promise<Set<string>> {
  const needed = new Set(loaded);
  // A set grows while it is walked: what a lazy script loads is found too.
  for (const script of needed) {
    const text = await readFile(join(outDir, script), 'utf8');
    for (const file of bundled) {
      const hash = CONTENT_HASH.exec(file)?.[1];
      if (hash !== undefined && text.includes(hash)) needed.add(file);
    }
  }
  return needed;
}
