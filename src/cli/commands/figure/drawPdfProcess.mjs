import {pdf} from 'pdf-to-img';
import sharp from 'sharp';

import {drawEach} from '../../../derived/figures/runDrawing.mjs';

/** A page is first drawn so small, to see how large it is. */
const PROBE = 0.25;
/** Small figures are drawn at no more than 288 dots an inch. */
const LARGEST_SCALE = 4;

/** Draws a page of a PDF as a PNG, for `drawPdfPage.ts`. */
drawEach(async (/** @type {{page: number, widest: number, highest: number}} */ {page, widest, highest}, content) => {
  const {width, height} = await sharp(await draw(content, page, PROBE)).metadata();
  // The probe's sides are whole numbers: one more is never too little.
  const scale = Math.min(LARGEST_SCALE, (widest * PROBE) / (width + 1), (highest * PROBE) / (height + 1));
  return {head: {}, rest: await draw(content, page, scale)};
});

/**
 * @param {string | Buffer} content
 * @param {number} page
 * @param {number} scale
 */
async function draw(content, page, scale) {
  const opened = await pdf(content, {scale, docInitParams: {verbosity: 0}}).catch((cause) => {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new Error(isLocked ? '암호가 걸린 PDF입니다. 암호를 푼 파일을 주세요' : `PDF로 읽을 수 없습니다 (${cause})`);
  });
  if (!Number.isInteger(page) || page < 1 || page > opened.length) {
    throw new Error(`${page}쪽이 없습니다. --page 1에서 --page ${opened.length}까지 고르세요`);
  }
  return opened.getPage(page).catch((cause) => {
    throw new Error(`${page}쪽을 그릴 수 없습니다 (${cause})`);
  });
}
