import {createHash, randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Reads what `writeWhole` wrote: a file is a line with the SHA-256 of the rest. It waits for the disk: of thousands of files
 * each takes three times as long by way of a promise.
 *
 * @param {string} path
 * @returns {Buffer | undefined} nothing where the file is missing, cut off or not what was written
 */
export function readWhole(path) {
  const file = readIfThere(path);
  if (!file) return undefined;
  const end = file.indexOf('\n');
  const rest = file.subarray(end + 1);
  return file.toString('latin1', 0, Math.max(0, end)) === digest(rest) ? rest : undefined;
}

/**
 * Keeps bytes for `readWhole`. Several builds may write the same file at once: it appears whole or not at all.
 *
 * @param {string} path
 * @param {Buffer} bytes
 */
export async function writeWhole(path, bytes) {
  const temporary = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(temporary, withDigest(bytes));
    await rename(temporary, path);
  } catch {
    // A full or read-only disk makes the next build slower; this one has its bytes.
    await rm(temporary, {force: true}).catch(() => {});
  }
}

/**
 * What `readWhole` reads: where a file is written by one build alone, it finds out half of one too.
 *
 * @param {Buffer} bytes
 */
export function withDigest(bytes) {
  return Buffer.concat([Buffer.from(`${digest(bytes)}\n`), bytes]);
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
