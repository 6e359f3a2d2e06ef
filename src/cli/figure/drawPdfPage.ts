import {pdf} from 'pdf-to-img';
import sharp from 'sharp';

import {CommandError} from '../CommandError.ts';

/** A page is first drawn so small, to see how wide it is. */
const PROBE = 0.25;
/** Small figures are drawn at no more than 288 dots an inch. */
const LARGEST_SCALE = 4;

/**
 * Draws a page of a PDF as a PNG on white, as wide as `widest` pixels allow.
 *
 * @param page counted from 1
 * @param name what messages call the file
 * @throws CommandError where it is no PDF, is locked, or has no such page
 */
export async function drawPdfPage(
  content: Buffer,
  {page, widest, name}: {page: number; widest: number; name: string},
): Promise<Buffer> {
  const {width = 1} = await sharp(await draw(content, {page, scale: PROBE, name})).metadata();
  // The probe's width is a whole number: one more is never too little.
  const scale = Math.min(LARGEST_SCALE, widest / ((width + 1) / PROBE));
  return draw(content, {page, scale, name});
}

async function draw(
  content: Buffer,
  {page, scale, name}: {page: number; scale: number; name: string},
): Promise<Buffer> {
  const opened = await pdf(content, {scale, docInitParams: {verbosity: 0}}).catch((cause: unknown) => {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new CommandError(
      isLocked
        ? `${name}: 암호가 걸린 PDF입니다. 암호를 푼 파일을 주세요`
        : `${name}: PDF로 읽을 수 없습니다 (${cause})`,
    );
  });
  try {
    if (!Number.isInteger(page) || page < 1 || page > opened.length) {
      throw new CommandError(`${name}: ${page}쪽이 없습니다. --page 1에서 --page ${opened.length}까지 고르세요`);
    }
    return await opened.getPage(page).catch((cause: unknown) => {
      throw new CommandError(`${name}: ${page}쪽을 그릴 수 없습니다 (${cause})`);
    });
  } finally {
    await opened.destroy();
  }
}
