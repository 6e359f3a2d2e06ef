import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import sharp from 'sharp';
import {svgParts} from '../../archive/svgParts.mjs';
import {runDrawing} from './runDrawing.mjs';
import {svgLetters} from './svgLetters.mjs';

/** As many times its own size a drawing may be drawn: sharp at 200 %, on a screen of more than one pixel to each. */
const LARGEST_SCALE = 3;
/** Of pixels drawn, and of those that lie in the file. */
const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 16_383;
const PROGRAM = fileURLToPath(new URL('./drawSvgProcess.mjs', import.meta.url));
/** The heaviest real drawing takes a second. */
const SECONDS = 20;

/**
 * @typedef {object} DrawnSvg
 * @property {number} ownWidth as the file says, in pixels
 * @property {number} ownHeight
 * @property {number} width as drawn
 * @property {number} height
 * @property {Buffer} pixels RGBA, the colours multiplied by their opacity
 */

/**
 * Draws an SVG with the letters of the project's own font, and nothing else that is not in its bytes: no script of it runs, no
 * address is asked, no other file is read. A process of its own does so, which is ended where it takes too long.
 *
 * @param {Buffer} content
 * @param {{widest: number, highest?: number, scale?: number, seconds?: number}} options how large it may become, in pixels and
 * in times its own size: three without it
 * @returns {Promise<DrawnSvg>} the same for the same bytes and releases of font and program
 * @throws where it is no SVG, or cannot be drawn within the limits: the message says which, in Korean
 */
export async function drawSvg(content, {widest, highest = LONGEST_SIDE, scale = LARGEST_SCALE, seconds = SECONDS}) {
  const {picture, images} = svgParts(content);
  let inside = 0;
  for (const image of images) {
    const {width, height} = await sharp(image)
      .metadata()
      .catch(() => ({width: 0, height: 0}));
    inside += width * height;
  }
  if (inside > MOST_PIXELS) throw new Error(`SVG 안의 그림이 너무 큽니다 (${MOST_PIXELS / 1e6}백만 화소까지)`);

  const folder = await mkdtemp(join(tmpdir(), `haru-svg-${process.pid}-`));
  try {
    const fonts = await svgLetters(picture.replace(/&#(?:x([\da-f]+)|(\d+));/gi, letterOf));
    const files = fonts.map((_, index) => join(folder, `${index}.ttf`));
    await Promise.all(fonts.map((font, index) => writeFile(/** @type {string} */ (files[index]), font)));
    const order = {files, widest, scale, most: MOST_PIXELS, longest: Math.min(highest, LONGEST_SIDE)};
    const {head, rest} = await runDrawing(PROGRAM, order, picture, seconds);
    return {...head, pixels: rest};
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/**
 * @param {string} _whole
 * @param {string} [hexadecimal]
 * @param {string} [decimal]
 */
function letterOf(_whole, hexadecimal, decimal) {
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
