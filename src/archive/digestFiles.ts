import type {Hash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Adds files to a digest, their names and what is in them, in the order of their names.
 *
 * @param parts files and folders below `root`; those that are not there count for nothing
 * @param isWanted is asked for each file of a folder, by its path below `root`
 */
export function digestFiles(
  digest: Hash,
  root: string,
  parts: readonly string[],
  isWanted = (_file: string) => true,
): Hash {
  for (const part of parts.filter((name) => existsSync(join(root, name)))) {
    for (const file of filesOf(root, part).filter(isWanted)) digest.update(file).update(readFileSync(join(root, file)));
  }
  return digest;
}

function filesOf(root: string, part: string): string[] {
  if (!statSync(join(root, part)).isDirectory()) return [part];
  return readdirSync(join(root, part), {recursive: true, encoding: 'utf8'})
    .map((name) => join(part, name))
    .filter((name) => statSync(join(root, name), {throwIfNoEntry: false})?.isFile())
    .sort();
}
