import {posix} from 'node:path';
import {openStore} from '../../../archive/store.mjs';
import {type Archive, createArchive} from '../../../lint/archive.ts';
import {archiveRules} from '../../../lint/archiveRules.ts';
import type {LintPage} from '../../../lint/page.ts';
import {byPlace} from '../../../papers/day/checkDays.ts';
import {isDayPath} from '../../../papers/day/dates.ts';
import {strayPage} from '../../../papers/day/strayPage.ts';
import type {Day, IsoDate, Problem} from '../../../papers/day/types.ts';
import {ADDRESS_FILE, parseAddressFile} from '../../../papers/lists/addressFile.ts';
import {readFigureSizes} from '../../archive/figureSizes.ts';
import {readDataFiles} from '../../archive/readDataFiles.ts';
import {readPages} from '../../archive/readPages.ts';
import {siteRepository} from '../../site/siteRepository.ts';
import type {FutureTree} from './futureTree.ts';
import {goneAddresses} from './goneAddresses.ts';

/**
 * What would stop the build of a commit, on any of its pages: what `check` finds in them, in the author's YAML and JSON, and in
 * the list of public addresses.
 *
 * @param days the pages that the commit brings, and those that it takes away as they were
 */
export async function futureFaults(
  siteDir: string,
  tree: FutureTree,
  days: {taken: ReadonlySet<string>; gone: readonly Day[]},
): Promise<Problem[]> {
  const below = tree.paths.filter((path) => path.startsWith('docs/'));
  const read = (path: string) => tree.read(path);
  const store = openStore(siteDir);
  const pages = await readPages(siteDir, below.filter(isDayPath), {readFile: read});
  const taken = pages.filter(({day}) => days.taken.has(day.path));
  const archive = createArchive(pages, {
    filesBeside: filesBeside(below),
    // Figures of other days are as they were.
    figureSizes: await readFigureSizes({siteDir, store}, taken),
    otherAddresses: new Set(below.filter(isOtherPage).map((path) => `/${path.replace(/(?:\/index)?\.mdx?$/, '')}`)),
    hasFile: (path) => tree.has(path),
    knownLabels: [],
    today: '9999-12-31' as IsoDate,
  });
  const all = pages.map(({day}) => day);
  const data = await readDataFiles({siteDir, store}, all, read);
  return [
    ...pages.flatMap((page) => pageErrors(page, archive)),
    ...below.flatMap((path) => strayPage(path) ?? []),
    ...data.flatMap(({problems}) => problems),
    ...addressProblems(siteDir, tree, {taken, gone: days.gone, all}),
  ].sort(byPlace);
}

function isOtherPage(path: string): boolean {
  return /\.mdx?$/.test(path) && !isDayPath(path);
}

function filesBeside(paths: readonly string[]): (day: Day) => ReadonlySet<string> {
  const folders = new Map<string, ReadonlySet<string>>();
  return ({path}) => {
    const folder = `${posix.dirname(path)}/`;
    const known = folders.get(folder);
    if (known) return known;
    const files = paths.filter((file) => file.startsWith(folder)).map((file) => `./${file.slice(folder.length)}`);
    const found = new Set(files);
    folders.set(folder, found);
    return found;
  };
}

/** Of the rules only those that stop a build are asked. */
const errorRules = archiveRules.filter(({severity}) => severity === 'error');

function pageErrors(page: LintPage, archive: Archive): Problem[] {
  const own = page.findings.filter(({severity}) => severity === 'error');
  const found = [...own, ...errorRules.flatMap(({check}) => check(page, archive))];
  return found.map(({start, reason, mend}) => ({path: page.day.path, point: start, reason, mend}));
}

/** A deploy is held to the list of its own repository; a fork's is of another. */
function addressProblems(
  siteDir: string,
  tree: FutureTree,
  days: {taken: readonly LintPage[]; gone: readonly Day[]; all: readonly Day[]},
): Problem[] {
  const text = tree.read(ADDRESS_FILE)?.text;
  if (text === undefined) return [];
  const file = parseAddressFile(text);
  const repository = siteRepository(siteDir);
  if ((file.repository ?? repository) !== repository) return [];
  return [...file.problems, ...goneAddresses(file.addresses, days)];
}
