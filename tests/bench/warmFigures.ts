import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {openStore} from '../../src/archive/store.mjs';
import {openFigures} from '../../src/derived/figures/figures.ts';
import {figureVariants} from '../../src/derived/figures/figureVariants.mjs';
import {thumbnailOf} from '../../src/derived/figures/thumbnails.ts';

/** Work that a site does once for each of so many pieces and keeps from then on. */
export interface OnceMeasure {
  what: string;
  pieces: number;
  seconds: number;
}

/**
 * Fills a site's store with figures and their thumbnails as its first build would. An archive grows by a few figures a day, so that only a
 * machine without a cache ever pays for all: the time stands beside the cold build's, not in it.
 */
export async function warmFigures(dir: string): Promise<OnceMeasure[]> {
  const docs = join(dir, 'docs');
  const files = (await readdir(docs, {recursive: true})).filter((file) => file.endsWith('.png'));
  const store = openStore(dir);
  const startedAt = performance.now();
  const encode = async (file: string) => {
    await figureVariants(join(docs, file), store);
  };
  await Promise.all(files.map(encode));
  const encodedAt = performance.now();
  const figures = openFigures(dir, store);
  const draw = async (file: string) => {
    await thumbnailOf(join(docs, file), {figures, store});
  };
  await Promise.all(files.map(draw));
  return [
    {what: 'figures', pieces: files.length, seconds: (encodedAt - startedAt) / 1000},
    {what: 'thumbnails', pieces: files.length, seconds: (performance.now() - encodedAt) / 1000},
  ];
}
