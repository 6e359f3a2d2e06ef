import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Reads what `writeWhole` wrote: a file is a line with the SHA-256 of the rest.
 *
 * @param {string} path
 * @returns {Promise<Buffer | undefined>} nothing where the file is missing, cut off or not what was written
 */
export async function readWhole(path) {
  const file = await readFile(path).catch(() => undefined);
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
    await writeFile(temporary, Buffer.concat([Buffer.from(`${digest(bytes)}\n`), bytes]));
    await rename(temporary, path);
  } catch {
    // A full or read-only disk makes the next build slower; this one has its bytes.
    await rm(temporary, {force: true}).catch(() => {});
  }
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
