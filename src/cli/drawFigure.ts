import {writeFile} from 'node:fs/promises';

import sharp from 'sharp';

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
 * @throws where the file is no SVG, or its PNG would be heavier than 200 KB
 */
export async function drawFigure(svg: string): Promise<DrawnFigure> {
  const png = pngOf(svg);
  if (png === svg) throw new Error(`${svg}: SVG 파일을 주세요`);
  for (const colours of PALETTES) {
    const {data, info} = await sharp(svg)
      .png({palette: true, colours, compressionLevel: 9, effort: 10})
      .toBuffer({resolveWithObject: true})
      .catch((cause: unknown) => {
        throw new Error(`${svg}: 그림으로 읽을 수 없습니다 (${cause instanceof Error ? cause.message : cause})`);
      });
    if (data.length > HEAVIEST) continue;
    await writeFile(png, data);
    return {png, width: info.width, height: info.height, bytes: data.length};
  }
  throw new Error(`${svg}: PNG가 ${HEAVIEST / 1024} KB를 넘습니다. 크기를 줄이거나 색을 덜 쓰세요`);
}
