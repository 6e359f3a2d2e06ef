import {Resvg} from '@resvg/resvg-js';

import {drawEach} from './runDrawing.mjs';
import {FAMILY} from './svgLetters.mjs';

/** Draws SVGs for `drawSvg.mjs`: gives their sizes and their pixels. */
drawEach((order, svg) => {
  /** @type {{files: string[], widest: number, scale: number, most: number, longest: number}} */
  const {files, widest, scale: largest, most, longest} = order;
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
  return {head: {ownWidth, ownHeight, width, height}, rest: pixels};
});
