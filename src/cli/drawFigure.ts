import sharp from 'sharp';

import {CommandError} from './CommandError.ts';
import {writeWhole} from './files/writeFiles.ts';

/** A page's figure may weigh so much, in bytes. */
const HEAVIEST = 200 * 1024;

/** Few flat colours need no more; fewer are tried where a drawing is too heavy. */
const PALETTES = [128, 64, 32];

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
  const {content, width, height} = await drawSvg(svg, svg);
  await writeWhole(png, content);
  return {png, width, height, bytes: content.length};
}

/**
 * Draws an SVG as a PNG of at most 200 KB, at its own size or, where that is larger, within `widest` and `highest`.
 *
 * @param svg its path, so that images beside it are found, or its bytes
 * @param name what messages call it
 * @throws CommandError where it is no SVG, or its PNG would be heavier
 */
export async function drawSvg(
  svg: string | Buffer,
  name: string,
  {widest, highest, seconds = 0}: {widest?: number; highest?: number; seconds?: number} = {},
): Promise<{content: Buffer; width: number; height: number}> {
  for (const colours of PALETTES) {
    const {data, info} = await sharp(svg)
      .timeout({seconds})
      .resize({width: widest, height: highest, fit: 'inside', withoutEnlargement: true})
      .png({palette: true, colours, compressionLevel: 9, effort: 10})
      .toBuffer({resolveWithObject: true})
      .catch((cause: unknown) => {
        throw new CommandError(
          `${name}: 그림으로 읽을 수 없습니다 (${cause instanceof Error ? cause.message : cause})`,
        );
      });
    if (data.length <= HEAVIEST) return {content: data, width: info.width, height: info.height};
  }
  throw new CommandError(`${name}: PNG가 ${HEAVIEST / 1024} KB를 넘습니다. 크기를 줄이거나 색을 덜 쓰세요`);
}
