import {fileURLToPath} from 'node:url';

import {runDrawing} from '../../../derived/figures/runDrawing.mjs';
import {CommandError} from '../../CommandError.ts';

/**
 * Draws a page of a PDF as a PNG on white, as large as `widest` and `highest` pixels allow. A process of its own does so.
 *
 * @param options.page counted from 1
 * @param options.name what messages call the file
 * @throws CommandError where it is no PDF, is locked, has no such page, or takes too long
 */
export async function drawPdfPage(
  content: Buffer,
  {name, seconds, ...order}: {page: number; widest: number; highest: number; name: string; seconds: number},
): Promise<Buffer> {
  const program = fileURLToPath(new URL('./drawPdfProcess.mjs', import.meta.url));
  try {
    return (await runDrawing(program, order, content, seconds)).rest;
  } catch (error) {
    throw new CommandError(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
