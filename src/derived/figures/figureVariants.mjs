import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {basename, extname} from 'node:path';

import pLimit from 'p-limit';
import sharp from 'sharp';
import {isSvg} from '../../archive/svgParts.mjs';
import {drawSvg} from './drawSvg.mjs';
import {ENCODED_WITH, encodeDrawing, encodeFigure, WIDEST_DRAWING} from './encodeFigure.mjs';
import {figureBytes, figureFrom} from './storedFigure.mjs';
import {DRAWN_WITH} from './svgLetters.mjs';

/**
 * @typedef {object} Variant
 * @property {string} name where the written site has it: `assets/images/map-0123456789ab-720.webp`
 * @property {string} address the same as a part of a URL, below the base URL
 * @property {number} width in pixels
 * @property {Buffer} content
 */

/**
 * @typedef {object} FigureFiles
 * @property {number} width as the figure is shown, in pixels, upright
 * @property {number} height
 * @property {Variant[]} variants at least one, the narrowest first
 * @property {Error} [fault] why it could not be encoded, and is published as its author has it
 */

/** Each keeps a processor busy and an image's pixels in memory. */
const takeTurn = pLimit(availableParallelism());

/**
 * Answers with the files that a published site has of a figure. Pages and feeds both ask here, so that they name the
 * same addresses.
 *
 * Encoding takes 50 ms and more, so its results are kept in the store by the figure's bytes.
 *
 * @param {string} file
 * @param {import('../../archive/store.mjs').Store} store
 * @returns {Promise<FigureFiles>}
 * @throws where the file is not there, is no image, or an SVG that cannot be drawn: that is never published
 */
export function figureVariants(file, store) {
  return takeTurn(async () => {
    // See `readWhole`.
    const content = readFileSync(file);
    const isDrawn = isSvg(content);
    const hash = shortHash(ENCODED_WITH, isDrawn ? DRAWN_WITH : '', content);
    const kept = store.read('figures', hash);
    let entry = kept && figureFrom(kept);
    if (!entry && isDrawn) {
      const drawn = await drawSvg(content, {widest: WIDEST_DRAWING});
      entry = {images: await encodeDrawing(drawn), source: ownSize(drawn)};
      store.write('figures', hash, figureBytes(entry));
    }
    if (!entry) {
      const source = await uprightSize(content);
      try {
        entry = {images: await encodeFigure(content), source};
      } catch (cause) {
        const fault = new Error('다 저장되지 않았거나 깨진 그림입니다. 있는 그대로 실었습니다', {cause});
        return {...source, variants: [originalVariant(file, content, source.width)], fault};
      }
      store.write('figures', hash, figureBytes(entry));
    }
    const {images, source} = entry;
    if (images.length === 0) return {...source, variants: [originalVariant(file, content, source.width)]};
    const base = basename(file, extname(file));
    return {...source, variants: images.map((image) => variant(`${base}-${hash}-${image.width}.webp`, image))};
  });
}

/**
 * The figure as its author has it, or as an SVG is drawn, for `docusaurus start`, where an edit shows at once.
 *
 * @param {string} file
 * @returns {Promise<FigureFiles & {variants: [Variant]}>}
 * @throws where the file is not there, or is no image
 */
export async function figureOriginal(file) {
  const content = readFileSync(file);
  if (isSvg(content)) {
    const drawn = await drawSvg(content, {widest: WIDEST_DRAWING});
    const {width, height, pixels} = drawn;
    const image = sharp(pixels, {raw: {width, height, channels: 4, premultiplied: true}});
    const webp = await image.webp({lossless: true, effort: 0}).toBuffer();
    const name = `${basename(file, extname(file))}-${shortHash(DRAWN_WITH, content)}.webp`;
    return {...ownSize(drawn), variants: [variant(name, {width, content: webp})]};
  }
  const size = await uprightSize(content);
  return {...size, variants: [originalVariant(file, content, size.width)]};
}

/**
 * @param {Buffer} content
 * @returns {Promise<import('./storedFigure.mjs').ImageSize>}
 */
async function uprightSize(content) {
  const {width, height} = (await sharp(content).metadata()).autoOrient;
  return {width, height};
}

/**
 * @param {import('./drawSvg.mjs').DrawnSvg} drawn
 * @returns {import('./storedFigure.mjs').ImageSize}
 */
function ownSize({ownWidth, ownHeight}) {
  return {width: Math.max(1, Math.round(ownWidth)), height: Math.max(1, Math.round(ownHeight))};
}

/**
 * @param {string} file
 * @param {Buffer} content
 * @param {number} width
 */
function originalVariant(file, content, width) {
  const extension = extname(file);
  return variant(`${basename(file, extension)}-${shortHash(content)}${extension}`, {width, content});
}

/**
 * @param {string} name
 * @param {import('./encodeFigure.mjs').EncodedImage} image
 * @returns {Variant}
 */
function variant(name, {width, content}) {
  const folder = 'assets/images/';
  // A name with a space would end its candidate of a `srcset`.
  return {name: folder + name, address: folder + encodeURIComponent(name), width, content};
}

/** @param {(string | Buffer)[]} parts */
function shortHash(...parts) {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
