import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {loadTaxonomy} from '../../src/archive/loadTaxonomy.ts';
import {makeCards} from '../../src/derived/cards/cards.ts';
import {toCsl} from '../../src/papers/citation/csl.ts';
import {parseDay} from '../../src/papers/day/parseDay.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {catalogue} from '../../src/papers/lists/catalogue.ts';
import type {PublishedDay} from '../../src/papers/lists/followUps.ts';
import {site} from '../../src/site.ts';
import {archiveReaders} from '../site/archiveReaders.ts';
import {dayPath} from './archiveDates.ts';
import type {OnceMeasure} from './warmFigures.ts';

/** Fills a site's cache of social cards as its first build would; to read the days again for it is not counted. */
export async function warmCards(dir: string, dates: readonly IsoDate[]): Promise<OnceMeasure> {
  const days = await Promise.all(
    dates.map(async (date): Promise<PublishedDay> => {
      const path = `docs/${dayPath(date)}.mdx`;
      const text = await readFile(join(dir, path), 'utf8');
      return {...parseDay(text, {path}), date, permalink: `/haru/docs/${dayPath(date)}`};
    }),
  );
  const taxonomy = loadTaxonomy(dir);
  const {made, milliseconds} = await makeCards({
    ...site,
    catalogue: catalogue({days, resolve: () => undefined, ...taxonomy}),
    cslOf: (paper) => toCsl(paper),
    siteDir: dir,
    ...archiveReaders(dir),
    siteUrl: 'https://example.github.io/haru/',
    baseUrl: '/haru/',
  });
  return {what: 'cards', pieces: made, seconds: milliseconds / 1000};
}
