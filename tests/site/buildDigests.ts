import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';

/** The digests of all files below a folder, by their paths from it. */
export async function buildDigests(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const digest = createHash('sha256')
          .update(await readFile(file))
          .digest('hex');
        return [relative(folder, file), digest] as const;
      }),
    ),
  );
}

/** The files that one of two builds lacks or has with other bytes, in order. */
export function differentFiles(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  const files = new Set([...first.keys(), ...second.keys()]);
  return [...files].filter((file) => first.get(file) !== second.get(file)).sort();
}
