import logger from '@docusaurus/logger';

import {checkDays, formatProblem} from '../../papers/checkDays.ts';
import type {Problem} from '../../papers/types.ts';
import {filesBesideDays} from './filesBeside.ts';
import type {DocMetadata, LoadedDay} from './loadDays.ts';

/**
 * Checks all days before bundling. A production build stops with every problem of every page in
 * one list; `docusaurus start` prints the list and goes on, since the author is in the middle of it:
 * the problems are returned, and each page shows its own.
 * @throws Error that holds the list, in a production build
 */
export async function reportProblems({
  siteDir,
  baseUrl,
  days,
  docs,
}: {
  siteDir: string;
  baseUrl: string;
  days: readonly LoadedDay[];
  docs: readonly DocMetadata[];
}): Promise<Problem[]> {
  const withoutBase = (permalink: string) => `/${permalink.slice(baseUrl.length)}`;
  const addresses = new Map(days.map((day) => [day.path, withoutBase(day.permalink)]));
  const folders = [...addresses.values()].flatMap((address) => parents(address));
  const problems = checkDays(days, {
    addressOf: (day) => addresses.get(day.path) ?? '',
    otherAddresses: new Set([...docs.map(({permalink}) => withoutBase(permalink)), ...folders]),
    filesBeside: await filesBesideDays(siteDir, days),
  });
  if (problems.length === 0) return problems;
  const message = `글에서 고칠 곳 ${problems.length}개를 찾았습니다.\n\n${problems.map(formatProblem).join('\n')}\n`;
  if (process.env.NODE_ENV === 'production') throw withoutStack(new Error(message));
  logger.warn(message);
  return problems;
}

/** Docusaurus prints the stack of what a plugin throws: here it would push the author's list out of sight. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}

/** The month's, the year's and the archive's address of a day. */
function parents(address: string): string[] {
  const month = address.slice(0, address.lastIndexOf('/'));
  const year = month.slice(0, month.lastIndexOf('/'));
  return [month, year, year.slice(0, year.lastIndexOf('/'))];
}
