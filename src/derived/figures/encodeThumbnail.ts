import sharp from 'sharp';

/** Twice the largest size in which lists show one, in pixels. */
const WIDTH = 240;
const HEIGHT = 150;

/** In bytes: a list of fifty weighs less than one photograph. */
const HEAVIEST = 3_000;

/** The mat of `tokens.css`, for what is transparent and around what has another shape. */
const MAT = '#fffdf8';

/** Part of a thumbnail's address, by which the store knows it too: to be raised when a change here makes other bytes. */
export const THUMBNAIL_SETTINGS = '1';

/**
 * Draws a picture in the size of a list's thumbnail, whole, on its mat: what is cut off a diagram is its meaning.
 *
 * @throws where it is no image
 */
export async function encodeThumbnail(picture: Uint8Array): Promise<Buffer> {
  const {data, info} = await sharp(picture)
    .autoOrient()
    .flatten({background: MAT})
    .resize({width: WIDTH, height: HEIGHT, fit: 'contain', background: MAT})
    .raw()
    .toBuffer({resolveWithObject: true});
  for (const {scale, quality} of sizes()) {
    const image = sharp(data, {raw: {width: info.width, height: info.height, channels: info.channels}});
    const small = await image
      .resize({width: Math.round(WIDTH * scale)})
      .webp({quality, effort: 4})
      .toBuffer();
    if (small.length <= HEAVIEST) return small;
  }
  throw new Error('unreachable: a single pixel fits');
}

/** Ever lighter: first less quality, then fewer pixels. */
function* sizes(): Generator<{scale: number; quality: number}> {
  for (const quality of [60, 45, 30]) yield {scale: 1, quality};
  for (let scale = 0.8; scale > 1 / WIDTH; scale *= 0.8) yield {scale, quality: 35};
}
