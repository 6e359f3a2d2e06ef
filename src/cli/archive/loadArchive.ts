import {diskPath} from '../../archive/diskPath.mjs';
import {filesBesideDays} from '../../archive/filesBeside.ts';
import {findStrayPages} from '../../archive/findStrayPages.ts';
import {otherAddresses} from '../../archive/otherAddresses.ts';
import {otherPageFaults, otherPagePaths} from '../../archive/otherPageFaults.ts';
import {sidebarFaults} from '../../archive/sidebarFaults.ts';
import {openStore} from '../../archive/store.mjs';
import {type Archive, createArchive} from '../../lint/archive.ts';
import {byPlace, checkOtherPages} from '../../papers/day/checkDays.ts';
import {isDayPath} from '../../papers/day/dates.ts';
import {dayAddress} from '../../papers/day/dayAddress.ts';
import type {IsoDate, Problem} from '../../papers/day/types.ts';
import {allowedHosts} from '../../site.ts';
import {readFigureSizes} from './figureSizes.ts';
import {dayPaths} from './readArchive.ts';
import {readDataFiles} from './readDataFiles.ts';
import {readPages} from './readPages.ts';

export interface LoadedArchive {
  archive: Archive;
  /** What is wrong with the author's YAML and JSON, and with files that are in no day's place; it stops a build too. */
  dataProblems: Problem[];
}

/**
 * Reads a site's days and the files around them as the rules need them.
 *
 * @param options.today for tests; the date that has begun somewhere on earth
 */
export async function loadArchive(
  siteDir: string,
  {today = latestToday()}: {today?: IsoDate} = {},
): Promise<LoadedArchive> {
  const store = openStore(siteDir);
  const read = await readPages(siteDir, [...(await dayPaths(siteDir)), ...otherPagePaths(siteDir)]);
  const pages = read.filter(({day}) => isDayPath(day.path));
  const days = pages.map(({day}) => day);
  const otherPages = read.filter(({day, isDraft}) => !isDayPath(day.path) && !isDraft).map(({day}) => day);
  const hasFile = (path: string) => diskPath(siteDir, path) !== undefined;
  const [filesBeside, figureSizes, others, data, strays] = await Promise.all([
    filesBesideDays(siteDir, days),
    readFigureSizes({siteDir, store}, pages),
    otherAddresses(siteDir),
    readDataFiles({siteDir, store}, days),
    findStrayPages(siteDir),
  ]);
  for (const kind of ['sizes', 'data'] as const) store.sweep(kind);
  return {
    archive: createArchive(pages, {
      filesBeside,
      figureSizes,
      otherAddresses: others,
      hasFile,
      knownLabels: data.flatMap(({labels}) => labels),
      today,
    }),
    dataProblems: [
      ...strays,
      ...[
        ...otherPageFaults(siteDir),
        ...checkOtherPages(otherPages, days, {
          addressOf: dayAddress,
          otherAddresses: others,
          draftAddresses: new Set(pages.filter(({isDraft}) => isDraft).map(({day}) => dayAddress(day))),
          filesBeside: () => new Set(),
          hasFile,
          allowedHosts,
        }),
      ].sort(byPlace),
      ...sidebarFaults(
        siteDir,
        pages.map(({day}) => day),
      ),
      ...data.flatMap(({problems}) => problems),
    ],
  };
}

/** In no time zone is it later. */
function latestToday(): IsoDate {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10) as IsoDate;
}
