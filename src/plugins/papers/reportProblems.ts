import logger from '@docusaurus/logger';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {diskPath} from '../../archive/diskPath.mjs';
import {figureFaults} from '../../archive/figureFaults.ts';
import {filesBesideDays} from '../../archive/filesBeside.ts';
import {findStrayPages} from '../../archive/findStrayPages.ts';
import {otherAddresses} from '../../archive/otherAddresses.ts';
import {otherPageFaults} from '../../archive/otherPageFaults.ts';
import {problemsError, problemsMessage} from '../../archive/problemsError.ts';
import {readAuthorFile} from '../../archive/readAuthorFile.ts';
import {sidebarFaults} from '../../archive/sidebarFaults.ts';
import {
  byPlace,
  type CheckContext,
  checkDays,
  checkOtherPages,
  formatProblem,
  repeatedDates,
} from '../../papers/day/checkDays.ts';
import {excerpt} from '../../papers/day/excerpt.ts';
import type {Day, Problem} from '../../papers/day/types.ts';
import type {LoadedDay} from '../../papers/lists/publishedDays.ts';
import {allowedHosts} from '../../site.ts';
import {isKeepingGoing} from './keepGoing.ts';

/**
 * Checks all days before bundling. A production build stops with every problem of every page in
 * one list, unless it keeps going (see `keepGoing.ts`) and all of them are days' own; `docusaurus start` prints the list and goes on, since the author is in the middle of it:
 * the problems are returned, and each page shows its own.
 * @throws Error that holds the list, in a production build
 */
export async function reportProblems({
  siteDir,
  baseUrl,
  days,
  docs,
  drafts,
  otherPages,
  others,
  told = new Set(),
}: {
  siteDir: string;
  baseUrl: string;
  days: readonly LoadedDay[];
  docs: readonly Pick<DocMetadata, 'permalink'>[];
  drafts: readonly Pick<DocMetadata, 'permalink'>[];
  /** Pages that are no days. */
  otherPages: readonly Day[];
  /** Problems of other files, of the author's YAML. */
  others: readonly Problem[];
  /** Notes that the author was told of already. */
  told?: Set<string>;
}): Promise<Problem[]> {
  const withoutBase = (permalink: string) => `/${permalink.slice(baseUrl.length)}`;
  const addresses = new Map(days.map((day) => [day.path, withoutBase(day.permalink)]));
  const folders = [...addresses.values()].flatMap((address) => parents(address));
  const around: CheckContext = {
    addressOf: (day) => addresses.get(day.path) ?? '',
    otherAddresses: new Set([
      ...otherAddresses(siteDir),
      ...docs.map(({permalink}) => withoutBase(permalink)),
      ...folders,
    ]),
    draftAddresses: new Set(drafts.map(({permalink}) => withoutBase(permalink))),
    filesBeside: filesBesideDays(siteDir, days),
    hasFile: (path) => diskPath(siteDir, path) !== undefined,
    allowedHosts,
  };
  const ofSite = [
    ...others,
    ...(await findStrayPages(siteDir)),
    ...[...otherPageFaults(siteDir), ...checkOtherPages(otherPages, days, around)].sort(byPlace),
    ...sidebarFaults(siteDir, days),
  ];
  const problems = [...ofSite, ...figureFaults(siteDir, days), ...checkDays(days, around)];
  if (process.env.NODE_ENV !== 'production') reportNotes(days, told);
  if (problems.length === 0) return problems;
  if (isKeepingGoing() && ofSite.length === 0 && repeatedDates(days).length === 0)
    return problems.map((problem) => withExcerpt(siteDir, problem));
  if (process.env.NODE_ENV === 'production') throw problemsError(problems);
  logger.warn(problemsMessage(problems));
  return problems.map((problem) => withExcerpt(siteDir, problem));
}

function withExcerpt(siteDir: string, problem: Problem): Problem {
  const file = readAuthorFile(siteDir, problem.path);
  return file ? {...problem, excerpt: excerpt(file.text, problem.point.line)} : problem;
}

/** Tells the author once of each token that is shown as typed: nothing is wrong, but it may have been meant as a tag. */
function reportNotes(days: readonly LoadedDay[], told: Set<string>): void {
  const notes = days.flatMap((day) => day.notes.map(formatProblem)).filter((note) => !told.has(note));
  for (const note of notes) told.add(note);
  if (notes.length > 0) logger.info(`쓴 그대로 보여 주는 글자 ${notes.length}개\n${notes.join('\n')}\n`);
}

/** The month's, the year's and the archive's address of a day. */
function parents(address: string): string[] {
  const month = address.slice(0, address.lastIndexOf('/'));
  const year = month.slice(0, month.lastIndexOf('/'));
  return [month, year, year.slice(0, year.lastIndexOf('/'))];
}
