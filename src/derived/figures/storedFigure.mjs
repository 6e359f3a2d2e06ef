/** @typedef {import('./encodeFigure.mjs').EncodedImage} EncodedImage */
/** @typedef {{width: number, height: number}} ImageSize */

/**
 * @typedef {object} StoredFigure
 * @property {EncodedImage[]} images none where the figure stays as it is
 * @property {ImageSize} source
 */

/**
 * A figure as one entry of the store: a line with its size and the images' widths and lengths as JSON, and the images' bytes one
 * after the other.
 *
 * @param {StoredFigure} figure
 */
export function figureBytes({images, source}) {
  const list = images.map(({width, content}) => ({width, bytes: content.length}));
  return Buffer.concat([Buffer.from(`${JSON.stringify({source, list})}\n`), ...images.map(({content}) => content)]);
}

/**
 * @param {Buffer} bytes what `figureBytes` made
 * @returns {StoredFigure}
 */
export function figureFrom(bytes) {
  const listEnd = bytes.indexOf('\n');
  /** @type {{source: ImageSize, list: {width: number, bytes: number}[]}} */
  const {source, list} = JSON.parse(bytes.toString('utf8', 0, listEnd));
  let start = listEnd + 1;
  const images = list.map(({width, bytes: length}) => {
    start += length;
    return {width, content: bytes.subarray(start - length, start)};
  });
  return {images, source};
}
