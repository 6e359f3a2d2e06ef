import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {openStore} from '../../src/archive/store.mjs';
import {figureVariants} from '../../src/derived/figures/figureVariants.mjs';
import {mixedFigures} from './mixedFigures.ts';

/** What figures of one kind cost where nothing is at hand. */
export interface ColdFigures {
  kind: string;
  pieces: number;
  seconds: number;
  /** Of all their files. */
  bytes: number;
}

/**
 * Encodes a hundred figures of the kinds that days have, a kind at a time, in a folder that has no store.
 *
 * @param dir is made
 */
export async function coldFigures(dir: string): Promise<ColdFigures[]> {
  await mkdir(dir);
  const store = openStore(dir);
  const measured: ColdFigures[] = [];
  for (const [kind, figures] of await mixedFigures()) {
    const files = figures.map((_, index) => join(dir, `${index}-${kind}`));
    await Promise.all(figures.map((content, index) => writeFile(files[index] ?? '', content)));
    const startedAt = performance.now();
    const variants = (await Promise.all(files.map((file) => figureVariants(file, store)))).flatMap(
      (made) => made.variants,
    );
    measured.push({
      kind,
      pieces: files.length,
      seconds: (performance.now() - startedAt) / 1000,
      bytes: variants.reduce((sum, {content}) => sum + content.length, 0),
    });
  }
  return measured;
}
