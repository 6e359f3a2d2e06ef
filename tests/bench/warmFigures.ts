import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {openStore} from '../../src/archive/store.mjs';
import {figureVariants} from '../../src/derived/figures/figureVariants.mjs';

/** Work that a site does once for each of so many pieces and keeps from then on. */
export interface OnceMeasure {
  what: string;
  pieces: number;
  seconds: number;
}

/**
 * Fills a site's cache of figures as its first build would. An archive grows by a few figures a day, so that only a
 * machine without a cache ever pays for all: the time stands beside the cold build's, not in it.
 */
export async function warmFigures(dir: string): Promise<OnceMeasure> {
  const docs = join(dir, 'docs');
  const files = (await readdir(docs, {recursive: true})).filter((file) => file.endsWith('.png'));
  const store = openStore(dir);
  const startedAt = performance.now();
  const encode = async (file: string) => {
    await figureVariants(join(docs, file), store);
  };
  await Promise.all(files.map(encode));
  return {what: 'figures', pieces: files.length, seconds: (performance.now() - startedAt) / 1000};
}
