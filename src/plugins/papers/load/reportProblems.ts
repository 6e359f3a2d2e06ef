import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import logger from '@docusaurus/logger';

import {checkDays, formatProblem} from '../../../papers/checkDays.ts';
import {excerpt} from '../../../papers/excerpt.ts';
import type {Problem} from '../../../papers/types.ts';
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
  drafts,
  others,
}: {
  siteDir: string;
  baseUrl: string;
  days: readonly LoadedDay[];
  docs: readonly DocMetadata[];
  drafts: readonly DocMetadata[];
  /** Problems of other files, of the author's YAML. */
  others: readonly Problem[];
}): Promise<Problem[]> {
  const withoutBase = (permalink: string) => `/${permalink.slice(baseUrl.length)}`;
  const addresses = new Map(days.map((day) => [day.path, withoutBase(day.permalink)]));
  const folders = [...addresses.values()].flatMap((address) => parents(address));
  const problems = [
    ...others,
    ...checkDays(days, {
      addressOf: (day) => addresses.get(day.path) ?? '',
      otherAddresses: new Set([...docs.map(({permalink}) => withoutBase(permalink)), ...folders]),
      draftAddresses: new Set(drafts.map(({permalink}) => withoutBase(permalink))),
      filesBeside: await filesBesideDays(siteDir, days),
    }),
  ];
  if (process.env.NODE_ENV !== 'production') reportNotes(days);
  if (problems.length === 0) return problems;
  const message = `글에서 고칠 곳 ${problems.length}개를 찾았습니다.\n\n${problems.map(formatProblem).join('\n')}\n`;
  if (process.env.NODE_ENV === 'production') throw withoutStack(new Error(message));
  logger.warn(message);
  return Promise.all(problems.map((problem) => withExcerpt(siteDir, problem)));
}

async function withExcerpt(siteDir: string, problem: Problem): Promise<Problem> {
  const text = await readFile(join(siteDir, problem.path), 'utf8');
  return {...problem, excerpt: excerpt(text, problem.point.line)};
}

const noted = new Set<string>();

/** Tells the author once of each token that is shown as typed: nothing is wrong, but it may have been meant as a tag. */
function reportNotes(days: readonly LoadedDay[]): void {
  const notes = days.flatMap((day) => day.notes.map(formatProblem)).filter((note) => !noted.has(note));
  for (const note of notes) noted.add(note);
  if (notes.length > 0) logger.info(`쓴 그대로 보여 주는 글자 ${notes.length}개\n${notes.join('\n')}\n`);
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
