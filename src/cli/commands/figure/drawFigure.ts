import {readFile} from 'node:fs/promises';

import sharp from 'sharp';

import {drawSvg} from '../../../derived/figures/drawSvg.mjs';
import {CommandError} from '../../CommandError.ts';
import {writeWhole} from '../../files/writeFiles.ts';

/** A page's figure may weigh so much, in bytes. */
const HEAVIEST = 200 * 1024;

/** Few flat colours need no more; fewer are tried where a drawing is too heavy. */
const PALETTES = [128, 64, 32];

/** In pixels, as large as a drawing says it is. */
const LONGEST_SIDE = 16_383;

export interface DrawnFigure {
  png: string;
  /** In pixels. */
  width: number;
  height: number;
  bytes: number;
}

/** Where the drawing of an SVG source lies: beside it. */
export function pngOf(svg: string): string {
  return svg.replace(/\.svg$/i, '.png');
}

/**
 * Draws an SVG file as a PNG beside it, at its own size.
 *
 * @throws CommandError where the file is no SVG, or its PNG would be heavier than 200 KB
 */
export async function drawFigure(svg: string): Promise<DrawnFigure> {
  const png = pngOf(svg);
  if (png === svg) throw new CommandError(`${svg}: SVG 파일을 주세요`);
  const source = await readFile(svg).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(`${svg}: 읽을 수 없습니다 (${cause.code})`);
  });
  const {content, width, height} = await pngOfSvg(source, svg);
  await writeWhole(png, content);
  return {png, width, height, bytes: content.length};
}

/**
 * Draws an SVG as a PNG of at most 200 KB, at its own size or, where that is larger, within `widest` and `highest`: as the site
 * draws one, with the letters of the project's own font and nothing of another file.
 *
 * @param name what messages call it
 * @throws CommandError where it cannot be drawn, takes too long, or its PNG would be heavier
 */
export async function pngOfSvg(
  svg: Buffer,
  name: string,
  {widest = LONGEST_SIDE, ...limits}: {widest?: number; highest?: number; seconds?: number} = {},
): Promise<{content: Buffer; width: number; height: number}> {
  const drawn = await drawSvg(svg, {widest, scale: 1, ...limits}).catch((cause: Error) => {
    throw new CommandError(`${name}: 그림으로 읽을 수 없습니다 (${cause.message})`);
  });
  const {pixels, width, height} = drawn;
  for (const colours of PALETTES) {
    const content = await sharp(pixels, {raw: {width, height, channels: 4, premultiplied: true}})
      .png({palette: true, colours, compressionLevel: 9, effort: 10})
      .toBuffer();
    if (content.length <= HEAVIEST) return {content, width, height};
  }
  throw new CommandError(`${name}: PNG가 ${HEAVIEST / 1024} KB를 넘습니다. 크기를 줄이거나 색을 덜 쓰세요`);
}
