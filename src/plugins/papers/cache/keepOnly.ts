import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** Deletes the files of a cache's folder whose names are not among those that are still wanted. */
export function keepOnly(folder: string, names: Iterable<string>): void {
  const kept = new Set(names);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files) if (!kept.has(file)) rmSync(join(folder, file), {force: true});
}
