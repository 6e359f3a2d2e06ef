import {availableParallelism} from 'node:os';
import {posix} from 'node:path';

import pLimit from 'p-limit';

import type {CataloguePaper} from '../../papers/lists/catalogue.ts';
import type {OutputContext} from '../output.ts';
import type {WriteToSite} from '../siteWriter.ts';
import {encodeThumbnail} from './encodeThumbnail.ts';
import {type Figures, figureFile} from './figures.ts';

/** The addresses of papers' thumbnails, with the base URL, by the papers' keys; those without a figure have none. */
export type Thumbnails = ReadonlyMap<string, string>;

/** Each keeps a processor busy. */
const takeTurn = pLimit(availableParallelism());

/** Finds the thumbnail of each paper: its first figure, in a file of its own. */
export async function findThumbnails(
  papers: readonly CataloguePaper[],
  {figures, siteDir, baseUrl}: {figures: Figures; siteDir: string; baseUrl: string},
): Promise<Thumbnails> {
  const found = await Promise.all(
    papers.map(async (paper): Promise<[string, string][]> => {
      const file = thumbnailSource(paper, siteDir);
      const facts = file ? await figures.facts(file) : undefined;
      return facts?.thumbnail ? [[paper.key, baseUrl + facts.thumbnail]] : [];
    }),
  );
  return new Map(found.flat());
}

function thumbnailSource({paper, day}: CataloguePaper, siteDir: string): string | undefined {
  return paper.figure === undefined ? undefined : figureFile(paper.figure, day.path, siteDir);
}

/**
 * Writes the thumbnails of all papers into a site.
 *
 * @returns how many there are
 * @throws what `site` throws
 */
export async function writeThumbnails(
  {catalogue, figures, siteDir, store}: OutputContext,
  site: WriteToSite,
): Promise<number> {
  const files = new Set(catalogue.papers.map((paper) => thumbnailSource(paper, siteDir)));
  let written = 0;
  await Promise.all(
    [...files].map(async (file) => {
      const thumbnail = file === undefined ? undefined : await thumbnailOf(file, {figures, store});
      if (!thumbnail) return;
      site(thumbnail.address, thumbnail.content);
      written += 1;
    }),
  );
  return written;
}

/** The thumbnail of a figure, made where no run before has made it; nothing of what is no figure. */
export async function thumbnailOf(
  file: string,
  {figures, store}: Pick<OutputContext, 'figures' | 'store'>,
): Promise<{address: string; content: Uint8Array} | undefined> {
  const address = (await figures.facts(file))?.thumbnail;
  if (address === undefined) return undefined;
  const name = posix.basename(address);
  const kept = store.read('thumbnails', name);
  if (kept) return {address, content: kept};
  const picture = await figures.narrowest(file);
  if (!picture) return undefined;
  const content = await takeTurn(() => encodeThumbnail(picture));
  store.write('thumbnails', name, content);
  return {address, content};
}
