import type {DocMetadata} from '@docusaurus/plugin-content-docs';

import {otherPagePaths} from '../../archive/otherPageFaults.ts';
import type {Pages} from '../../archive/pages.ts';
import {isDayPath} from '../../papers/day/dates.ts';
import {resolveWikilinks} from '../../papers/day/resolveWikilinks.ts';
import type {Day} from '../../papers/day/types.ts';
import type {LoadedDay} from '../../papers/lists/publishedDays.ts';

/** Loads the days among the docs plugin's pages, in the order of their paths. */
export async function loadDays(
  pages: Pages,
  docs: readonly (Pick<DocMetadata, 'source' | 'permalink'> & {unlisted?: boolean})[],
): Promise<LoadedDay[]> {
  const days = await Promise.all(
    docs
      .filter(({source}) => isDayPath(source))
      .map(async ({source, permalink, unlisted}) => ({
        ...(await pages.read(source.replace('@site/', ''))).day,
        permalink,
        unlisted,
      })),
  );
  return resolveWikilinks(days.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** Reads the pages that are no days and no drafts, as far as links and figures go. */
export async function loadOtherPages(siteDir: string, pages: Pages): Promise<Day[]> {
  const read = await Promise.all(otherPagePaths(siteDir).map(pages.read));
  return read.filter(({isDraft}) => !isDraft).map(({day}) => day);
}
