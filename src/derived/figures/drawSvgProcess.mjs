import {readFileSync} from 'node:fs';

import {Resvg} from '@resvg/resvg-js';

import {answer} from './runDrawing.mjs';
import {FAMILY} from './svgLetters.mjs';

/**
 * Draws the SVG of its input, for `drawSvg.mjs`: gives its sizes and its pixels.
 *
 * @type {{files: string[], widest: number, scale: number, most: number, longest: number}}
 */
const {files, widest, scale: largest, most, longest} = JSON.parse(process.argv[2] ?? '');

try {
  const svg = readFileSync(0, 'utf8');
  // Its size needs no letters.
  const {width: ownWidth, height: ownHeight} = new Resvg(svg, {font: {loadSystemFonts: false}});
  const scale = Math.min(largest, Math.max(1, widest) / ownWidth, longest / ownHeight);
  if (!(ownWidth * ownHeight <= most) || !(ownWidth * ownHeight * scale ** 2 <= most)) {
    throw new Error(`SVG가 너무 큽니다: ${ownWidth}×${ownHeight} px (${most / 1e6}백만 화소까지)`);
  }
  const drawing = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: files,
      defaultFontFamily: FAMILY,
      serifFamily: FAMILY,
      sansSerifFamily: FAMILY,
      cursiveFamily: FAMILY,
      fantasyFamily: FAMILY,
      monospaceFamily: FAMILY,
    },
    fitTo: {mode: 'zoom', value: scale},
  });
  const {width, height, pixels} = drawing.render();
  answer({ownWidth, ownHeight, width, height}, pixels);
} catch (error) {
  answer({fault: error instanceof Error ? error.message : String(error)});
}
