import type {DocMetadata} from '@docusaurus/plugin-content-docs';

import type {Pages} from '../../archive/pages.ts';
import {isDayPath} from '../../papers/day/dates.ts';
import {resolveWikilinks} from '../../papers/day/resolveWikilinks.ts';
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
