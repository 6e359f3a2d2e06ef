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
      const facts = file ? await figures.facts(file) : undefined;
      if (!file || !facts?.thumbnail) return;
      const name = posix.basename(facts.thumbnail);
      let content = store.read('thumbnails', name);
      if (!content) {
        const picture = await figures.narrowest(file);
        if (!picture) return;
        content = await takeTurn(() => encodeThumbnail(picture));
        store.write('thumbnails', name, content);
      }
      site(facts.thumbnail, content);
      written += 1;
    }),
  );
  return written;
}
