import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';

import writeFileAtomic from 'write-file-atomic';

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
 * @returns {boolean} whether it was written: a full or read-only disk makes the next build slower, this one has its bytes
 */
export function writeWhole(path, bytes) {
  try {
    mkdirSync(dirname(path), {recursive: true});
    // What a loss of power leaves is told by its digest: the disk need not be waited for.
    writeFileAtomic.sync(path, Buffer.concat([Buffer.from(`${digest(bytes)}\n`), bytes]), {fsync: false});
    return true;
  } catch {
    return false;
  }
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
