import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** @typedef {import('../figures/encodeFigure.mjs').EncodedImage} EncodedImage */
/** @typedef {{width: number, height: number}} ImageSize */

/**
 * Reads what `writeCached` wrote.
 *
 * A file is a line with the SHA-256 of the rest, a line with what is known of the source and the images' widths and
 * lengths as JSON, and the images' bytes one after the other.
 *
 * @param {string} path
 * @returns {Promise<{images: EncodedImage[], source: ImageSize} | undefined>} nothing where the file is missing, cut off or not what was written
 */
export async function readCached(path) {
  const file = await readFile(path).catch(() => undefined);
  if (!file) return undefined;
  const digestEnd = file.indexOf('\n');
  const rest = file.subarray(digestEnd + 1);
  if (file.toString('latin1', 0, Math.max(0, digestEnd)) !== digest(rest)) return undefined;

  const listEnd = rest.indexOf('\n');
  /** @type {{source: ImageSize, list: {width: number, bytes: number}[]}} */
  const {source, list} = JSON.parse(rest.toString('utf8', 0, listEnd));
  let start = listEnd + 1;
  const images = list.map(({width, bytes}) => {
    start += bytes;
    return {width, content: rest.subarray(start - bytes, start)};
  });
  return {images, source};
}

/**
 * Keeps images for `readCached`. Several builds may write the same file at once: it appears whole or not at all.
 *
 * @param {string} path
 * @param {{images: EncodedImage[], source: ImageSize}} entry
 */
export async function writeCached(path, {images, source}) {
  const list = images.map(({width, content}) => ({width, bytes: content.length}));
  const rest = Buffer.concat([
    Buffer.from(`${JSON.stringify({source, list})}\n`),
    ...images.map(({content}) => content),
  ]);
  const temporary = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(temporary, Buffer.concat([Buffer.from(`${digest(rest)}\n`), rest]));
    await rename(temporary, path);
  } catch {
    // A full or read-only disk makes the next build slower; this one has its images.
    await rm(temporary, {force: true}).catch(() => {});
  }
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
