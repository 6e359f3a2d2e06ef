import {renderAsync} from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';

import {box, type CardElement, textOf} from './element.ts';
import {loadFonts} from './fontSubsets.ts';
import {HEIGHT, WIDTH} from './sheet.ts';

/** What a card may weigh, in bytes. */
export const BUDGET = 40 * 1024;

/**
 * Ink, two greys and a seal on paper, and the shades between: real cards weigh 15 KB with the first palette, and 35 at most.
 * libvips writes 1, 2, 4 or 8 bits a pixel, so that sizes between these gain nothing.
 */
const PALETTES = [32, 16, 4];

/** Draws a card as a PNG. The same card gives the same bytes. */
export async function drawCard(card: CardElement): Promise<Buffer> {
  const {fonts, family} = loadFonts(textOf(card));
  const page = box({width: WIDTH, height: HEIGHT, fontFamily: family}, card);
  // Text becomes outlines: the font is not needed again, and no letter of it can be markup.
  const svg = await satori(page as Parameters<typeof satori>[0], {width: WIDTH, height: HEIGHT, fonts});
  const {pixels} = await renderAsync(svg, {font: {loadSystemFonts: false}});
  let png: Buffer = Buffer.alloc(0);
  for (const colours of PALETTES) {
    // Flat colours and no photograph: dithering would only add noise, and a palette found with more effort is no better.
    // Not a clone of one: sharp 0.35 copies all pixels for it.
    const image = sharp(pixels, {raw: {width: WIDTH, height: HEIGHT, channels: 4}});
    png = await image.png({palette: true, colours, dither: 0, effort: 1}).toBuffer();
    if (png.length <= BUDGET) break;
  }
  return png;
}
