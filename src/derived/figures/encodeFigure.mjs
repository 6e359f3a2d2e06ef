import sharp from 'sharp';

import {unevenPixels} from './unevenPixels.mjs';

/** All files of a figure together weigh no more, in bytes: DESIGN, section 6. */
export const HEAVIEST = 90_000;

/** A text column is at most 720 px wide, and screens have one or two pixels to each. */
const NARROW = 720;
const WIDE = 1440;

/** A drawing that is made of shapes can be drawn for a screen of three pixels to each, or for a page at 200 %. */
export const WIDEST_DRAWING = 3 * NARROW;

/** An image so little wider is not made smaller: that would blur a drawing and save nothing. */
const SLACK = 1.25;

/**
 * So light, in bytes, an image without loss is taken at once and needs no narrower one. Drawings of few colours weigh
 * half as much without loss as with it (19 KB to 35 KB on average at 1,600 px, and 18 KB with loss at 720 px), and
 * their letters stay sharp.
 */
const LIGHT = 30_000;

/** A heavier image is a photograph or has one in it: no use in trying it without loss. */
const HEAVIEST_DRAWING = 10 * LIGHT;

/**
 * How hard the encoder tries, of 6, and how long it looks for palettes and repetitions, of 100. At libwebp's own choice, 4 and
 * 75, drawings without loss take half as long again and weigh the same; with loss, an image takes twice as long and weighs 5 % less.
 */
const LOSSLESS = {lossless: true, effort: 1, quality: 60};
const EFFORT_WITH_LOSS = 2;

/**
 * How many of its pixels a drawing is left with, and what it may weigh with so many: of three times its size two are kept,
 * since its letters have to be sharp at 200 %.
 */
const DRAWING_STEPS = [
  {scale: 1, heaviest: HEAVIEST},
  {scale: 5 / 6, heaviest: HEAVIEST},
  {scale: 2 / 3, heaviest: 2 * HEAVIEST},
];

/** How much of its weight a step to the next quality leaves an image at least, as measured of mixed figures. */
const QUALITIES = [
  {quality: 85, leaves: 1},
  {quality: 70, leaves: 0.47},
  {quality: 55, leaves: 0.75},
  {quality: 40, leaves: 0.75},
];

/** In bytes for each pixel that is uneven: a heavier drawing has lines in all shades of many colours. */
const FEW_COLOURS = 1.6;

/** WebP's own limit, in pixels: https://developers.google.com/speed/webp/faq#what_is_the_maximum_size_a_webp_image_can_be */
const LONGEST_SIDE = 16_383;

/** To be raised when this project's own code makes other files of the same image. */
const ENCODING = 3;

/** What decides about a figure's files beside its bytes: this code, and the releases of what encodes them. */
export const ENCODED_WITH = `${ENCODING}, sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}, libwebp ${sharp.versions.webp}`;

/** @typedef {{width: number, content: Buffer}} EncodedImage */

/**
 * Encodes an image as WebP: once where a single file does, else narrow and wide, the narrowest first. The same bytes
 * for the same image and release of sharp.
 *
 * AVIF was tried: a fifth lighter than WebP with loss at 5 times the time (370 ms a piece at sharp's effort 2, 2.2 s at
 * 4), and heavier than WebP without loss.
 *
 * @param {Buffer} content
 * @returns {Promise<EncodedImage[]>} nothing where the image has to stay as it is: animations, other formats
 * @throws where it is not an image, or only a part of one
 */
export async function encodeFigure(content) {
  const metadata = await sharp(content).metadata();
  if (!isStill(metadata, content)) return [];

  const {width, height} = metadata.autoOrient;
  const widest = width > WIDE * SLACK ? WIDE : width;
  if (Math.max(widest, (height * widest) / width) > LONGEST_SIDE) return [];

  // Decoded once, upright, in sRGB.
  const {data, info} = await sharp(content, {failOn: 'error'})
    .autoOrient()
    .resize({width: widest})
    .raw()
    .toBuffer({resolveWithObject: true});
  const encode = encoder(data, info);
  // Nor heavier than what the author had, unless that was light.
  const heaviest = Math.min(HEAVIEST, Math.max(LIGHT, content.length));
  if (metadata.format === 'jpeg' || widest !== width) return encodeLossy(encode, {widest, heaviest});

  const {drawn, photographed} = unevenPixels(data, info);
  // A part that is a photograph weighs ten times as much without loss, and letters half as much.
  if (photographed > drawn / 2 || drawn > HEAVIEST_DRAWING) return encodeLossy(encode, {widest, heaviest});
  const lossless = await encode(widest, LOSSLESS);
  if (lossless.content.length <= LIGHT) return [lossless];
  const isCertain = lossless.content.length <= Math.min(heaviest, FEW_COLOURS * drawn);
  return isCertain ? [lossless] : encodeLossy(encode, {widest, heaviest, lossless});
}

/**
 * Encodes what `drawSvg` drew: without loss, so that its letters are sharp, and rather in fewer pixels. One with a photograph
 * in it has the loss of photographs.
 *
 * @param {import('./drawSvg.mjs').DrawnSvg} drawn
 * @returns {Promise<EncodedImage[]>} at least one, the narrowest first
 */
export async function encodeDrawing({pixels, width, height}) {
  const encode = encoder(pixels, {width, height, channels: 4, premultiplied: true});
  for (const {scale, heaviest} of DRAWING_STEPS) {
    const wide = await encode(Math.max(1, Math.round(width * scale)), LOSSLESS);
    if (wide.content.length > HEAVIEST_DRAWING) break;
    if (wide.content.length > heaviest) continue;
    if (wide.content.length <= LIGHT || wide.width <= NARROW * SLACK) return [wide];
    const narrow = await encode(NARROW, LOSSLESS);
    return narrow.content.length + wide.content.length <= HEAVIEST ? [narrow, wide] : [wide];
  }
  return encodeLossy(encode, {widest: width, heaviest: HEAVIEST});
}

/** @typedef {(width: number, options: import('sharp').WebpOptions) => Promise<EncodedImage>} Encode */

/**
 * @param {Buffer} data
 * @param {import('sharp').CreateRaw & {premultiplied?: boolean}} raw
 * @returns {Encode}
 */
function encoder(data, {width, height, channels, premultiplied}) {
  return async (to, options) => {
    const image = sharp(data, {raw: {width, height, channels, premultiplied}});
    return {width: to, content: await image.resize({width: to}).webp(options).toBuffer()};
  };
}

/**
 * @param {Encode} encode
 * @param {{widest: number, heaviest: number, lossless?: EncodedImage}} options what the widest file may weigh, and what there
 * is already of it
 * @returns {Promise<EncodedImage[]>}
 */
async function encodeLossy(encode, {widest, heaviest, lossless}) {
  let least = 0;
  for (const {scale, quality, leaves} of sizes()) {
    least *= leaves;
    if (least > heaviest) continue;
    const lossy = await encode(Math.max(1, Math.round(widest * scale)), {quality, effort: EFFORT_WITH_LOSS});
    least = lossy.content.length;
    const wide = lossless && lossless.content.length <= lossy.content.length ? lossless : lossy;
    if (wide.content.length > heaviest) continue;
    const narrow = wide.width > NARROW * SLACK ? await encode(NARROW, {quality, effort: EFFORT_WITH_LOSS}) : undefined;
    // With loss, few pixels of a drawing may weigh more than many without.
    const all = narrow && narrow.content.length < wide.content.length ? [narrow, wide] : [wide];
    if (all.reduce((sum, {content}) => sum + content.length, 0) <= HEAVIEST) return all;
  }
  throw new Error('unreachable: a single pixel fits');
}

/** Ever lighter: first less quality, then fewer pixels, down to one. */
function* sizes() {
  for (const step of QUALITIES) yield {scale: 1, ...step};
  for (let scale = 0.75; scale > 1e-5; scale *= 0.75) yield {scale, quality: 40, leaves: 0.4};
}

/**
 * Whether an image is pixels that do not move. sharp shows an animated PNG as a still one: its animation is told by a
 * chunk ahead of the pixels, https://www.w3.org/TR/png-3/#acTL-chunk.
 *
 * @param {import('sharp').Metadata} metadata
 * @param {Buffer} content
 */
function isStill({format, pages = 1}, content) {
  if (format === 'png') return !content.subarray(0, content.indexOf('IDAT')).includes('acTL');
  return (format === 'jpeg' || format === 'webp') && pages === 1;
}
