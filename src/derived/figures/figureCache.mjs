import {readWhole, writeWhole} from '../../archive/wholeFile.mjs';

/** @typedef {import('./encodeFigure.mjs').EncodedImage} EncodedImage */
/** @typedef {{width: number, height: number}} ImageSize */

/**
 * Reads what `writeCached` wrote.
 *
 * A file is a line with what is known of the source and the images' widths and lengths as JSON, and the images' bytes one
 * after the other.
 *
 * @param {string} path
 * @returns {{images: EncodedImage[], source: ImageSize} | undefined} nothing where the file is missing, cut off or not what was written
 */
export function readCached(path) {
  const rest = readWhole(path);
  if (!rest) return undefined;
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
 * Keeps images for `readCached`.
 *
 * @param {string} path
 * @param {{images: EncodedImage[], source: ImageSize}} entry
 */
export async function writeCached(path, {images, source}) {
  const list = images.map(({width, content}) => ({width, bytes: content.length}));
  const head = Buffer.from(`${JSON.stringify({source, list})}\n`);
  await writeWhole(path, Buffer.concat([head, ...images.map(({content}) => content)]));
}
