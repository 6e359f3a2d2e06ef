import {readdir, stat} from 'node:fs/promises';
import {extname, join} from 'node:path';

export interface KindSize {
  /** A file ending with its dot; empty for files without one. */
  kind: string;
  files: number;
  bytes: number;
}

export interface SiteSize {
  files: number;
  bytes: number;
  /** By file ending, the heaviest first. */
  kinds: KindSize[];
}

/** Adds up the files of a build, as they lie on disk. */
export async function siteSize(outDir: string): Promise<SiteSize> {
  const entries = await readdir(outDir, {recursive: true, withFileTypes: true});
  const kinds = new Map<string, KindSize>();
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const kind = extname(entry.name);
    const size = kinds.get(kind) ?? {kind, files: 0, bytes: 0};
    size.files += 1;
    size.bytes += (await stat(join(entry.parentPath, entry.name))).size;
    kinds.set(kind, size);
  }
  const sorted = [...kinds.values()].sort((a, b) => b.bytes - a.bytes);
  return {
    files: sorted.reduce((sum, {files}) => sum + files, 0),
    bytes: sorted.reduce((sum, {bytes}) => sum + bytes, 0),
    kinds: sorted,
  };
}
