import {join} from 'node:path';
import {findStrayPages} from '../../archive/findStrayPages.ts';
import {listPages} from '../../archive/listPages.ts';
import type {Pages} from '../../archive/pages.ts';
import {problemsError} from '../../archive/problemsError.ts';
import {sidebarFaults} from '../../archive/sidebarFaults.ts';
import {byPlace, repeatedDates} from '../../papers/day/checkDays.ts';
import {isDayPath} from '../../papers/day/dates.ts';

/**
 * Says why the docs plugin could not load the pages: it stops at the first one that it cannot read, with a stack, before
 * our own checks have their turn.
 *
 * @returns the list of what is wrong with the days, or what the plugin threw where nothing is
 */
export async function explainFailure(siteDir: string, pages: Pages, cause: unknown): Promise<unknown> {
  const paths = listPages(join(siteDir, 'docs'))
    .map((page) => `docs/${page}`)
    .filter(isDayPath)
    .sort();
  const strays = await findStrayPages(siteDir);
  const days = await Promise.all(paths.map(async (path) => (await pages.read(path)).day));
  const own = days.flatMap((day) => day.problems);
  const problems = [...strays, ...own, ...sidebarFaults(siteDir, days), ...repeatedDates(days)].sort(byPlace);
  return problems.length > 0 ? problemsError(problems) : cause;
}
