import {hash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Writes a CommonJS module to a file named by its SHA-256, unless it lies there and is whole.
 *
 * @returns the file's name
 * @throws where the file cannot be written
 */
export function writeNamed(dir: string, code: string): string {
  const name = nameOf(code);
  if (isWhole(dir, name)) return name;
  mkdirSync(dir, {recursive: true});
  // Half of a file is found out by its name; to write it aside and move it takes four times as long.
  writeFileSync(join(dir, name), code);
  return name;
}

/** Tells whether a file is there, and holds what its name says. */
export function isWhole(dir: string, name: string): boolean {
  try {
    return nameOf(readFileSync(join(dir, name))) === name;
  } catch {
    return false;
  }
}

function nameOf(code: string | Buffer): string {
  return `${hash('sha256', code)}.cjs`;
}
