/**
 * Draws the figures whose sources are SVG: `asset/moga.svg` becomes `asset/moga.png`, which the page imports.
 *
 *     npm run figures                                   those that have no PNG yet
 *     npm run figures -- docs/papers/…/asset/moga.svg   these, anew
 *
 * Pages show the PNG: the letters of an SVG depend on the fonts of whoever opens it.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {filesBelow} from '../../archive/walkFolder.ts';
import {drawFigure, pngOf} from '../commands/figure/drawFigure.ts';

const asked = process.argv.slice(2);
drawFigures(asked.length > 0 ? asked : withoutPng('docs')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function drawFigures(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const {png, width, height, bytes} = await drawFigure(file);
    console.log(`${png} ${width} × ${height}, ${Math.ceil(bytes / 1024)} KB`);
  }
  if (files.length === 0) console.log('새로 그릴 그림이 없습니다');
}

function withoutPng(folder: string): string[] {
  return filesBelow(folder)
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.svg') && !existsSync(pngOf(file)));
}
