import {readFile} from 'node:fs/promises';
import {join, posix} from 'node:path';

import {formatProblem} from '../../papers/checkDays.ts';
import {isDayPath, parseCompactDate} from '../../papers/dates.ts';
import {noteFrontMatter} from '../../papers/noteFrontMatter.ts';
import {parseDay} from '../../papers/parseDay.ts';
import type {IsoDate, Problem} from '../../papers/types.ts';
import {type DatedPage, datedPages, pageOfDate} from '../archive/datedPages.ts';
import {PAPERS_FOLDER} from '../archive/readArchive.ts';
import {readDate} from '../arguments/readDate.ts';
import {CommandError} from '../CommandError.ts';
import type {CommandContext} from '../terminal/commandContext.ts';
import {commitMessage} from './commitMessage.ts';
import {existing, filesOfPage} from './dayFiles.ts';
import {type Git, GitError, gitIn} from './git.ts';
import {type Branch, readyBranch} from './readyBranch.ts';

export interface PublishOptions {
  /** `2025-10-22` or `20251022`; today's page where absent, else the newest that changed. */
  date?: string;
  dryRun?: boolean;
}

export interface PublishSurroundings extends Pick<CommandContext, 'siteDir' | 'print'> {
  /** The date on the author's calendar. */
  today: IsoDate;
  /** Every fault that keeps a day from being published. */
  findErrors(siteDir: string, path: string): Promise<Problem[]>;
}

/**
 * Checks a day, commits its files and nothing else, and pushes the branch that is checked out. What else the author staged or
 * changed stays as it is.
 *
 * @throws CommandError before anything is committed where something is wrong; after the commit where the push fails
 */
export async function publishDay(
  {date, dryRun = false}: PublishOptions,
  {siteDir, today, print, findErrors}: PublishSurroundings,
): Promise<void> {
  const git = gitIn(siteDir);
  const branch = await readyBranch(siteDir, git);
  const day = await chooseDay(siteDir, date, today, git);
  if (!day) {
    if (branch.ahead === 0) throw new CommandError('바뀐 글도, 올릴 커밋도 없습니다');
    print('바뀐 글이 없습니다. 이미 커밋한 것만 올립니다');
    return push(branch, git, {dryRun, print});
  }
  if (day.why) print(`${day.path} (${day.why})`);

  const problems = await findErrors(siteDir, day.path);
  if (problems.length > 0) {
    throw new CommandError(
      `${day.path}에서 고칠 곳 ${problems.length}개를 찾아 멈추었습니다. 커밋하지 않았습니다.\n\n${problems.map(formatProblem).join('\n')}`,
    );
  }

  const changes = await changedFiles(siteDir, day.path, git);
  if (changes.length === 0) {
    if (branch.ahead === 0) {
      print('이미 올라가 있습니다. 바뀐 것이 없습니다');
      return;
    }
    print('커밋할 것이 없습니다. 이미 커밋한 것을 올립니다');
  } else {
    const isNew = (await git.ask('cat-file', '-e', `HEAD:./${day.path}`)) === undefined;
    const text = await readFile(join(siteDir, day.path), 'utf8');
    const message = commitMessage(day.date, parseDay(text, {path: day.path}), isNew);
    print(`${dryRun ? '커밋할 것' : '커밋'}: ${message}`);
    for (const {path} of changes) print(`  ${path}`);
    if (noteFrontMatter(text).values.get('draft') === true) {
      print('  머리말이 draft: true라 올라가도 사이트에는 실리지 않습니다. 실으려면 그 줄을 지우세요');
    }
    if (!dryRun) await commit(changes, message, git);
  }
  await push(
    {...branch, ahead: branch.ahead === undefined ? undefined : branch.ahead + Math.sign(changes.length)},
    git,
    {
      dryRun,
      print,
    },
  );
}

interface ChosenDay extends DatedPage {
  /** Why this one, where the author did not say. */
  why?: string;
}

async function chooseDay(
  siteDir: string,
  asked: string | undefined,
  today: IsoDate,
  git: Git,
): Promise<ChosenDay | undefined> {
  const days = await datedPages(siteDir);
  if (asked !== undefined) {
    const date = readDate(asked, 'npm run publish -- 2025-10-22');
    const paths = days.map(({path}) => path);
    return {path: pageOfDate(paths, date), date};
  }
  const todays = days.find((day) => day.date === today);
  if (todays) return {...todays, why: '오늘의 글'};
  const changed = await statusOf([PAPERS_FOLDER], git);
  const dates = new Set(changed.map(({path}) => dateOfFile(path)));
  const newest = days.findLast((day) => dates.has(day.date));
  return newest && {...newest, why: '바뀐 글 가운데 가장 최근'};
}

/** The day that a file below `docs/papers` belongs to: a page by its name, a figure by what its name holds. */
function dateOfFile(path: string): IsoDate | undefined {
  const name = posix.basename(path);
  if (isDayPath(path)) return parseCompactDate(name.replace(/\.mdx?$/, ''));
  return parseCompactDate(/^blog_(\d{8})_/.exec(name)?.[1] ?? '');
}

interface FileStatus {
  path: string;
  isUntracked: boolean;
  isIgnored: boolean;
}

async function statusOf(paths: readonly string[], git: Git): Promise<FileStatus[]> {
  if (paths.length === 0) return [];
  const prefix = (await git.ask('rev-parse', '--show-prefix')) ?? '';
  const printed = await git(
    ...[
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--ignored=matching',
      '--no-renames',
      '--',
      ...paths,
    ],
  );
  return printed
    .split('\0')
    .filter(Boolean)
    .map((line) => ({
      // Paths are the repository's, which the site may be a folder of.
      path: line.slice(3).startsWith(prefix) ? line.slice(3 + prefix.length) : line.slice(3),
      isUntracked: line.startsWith('??'),
      isIgnored: line.startsWith('!!'),
    }));
}

/** The day's files that differ from the last commit, those among them that the page no longer needs and that are gone. */
async function changedFiles(siteDir: string, path: string, git: Git): Promise<FileStatus[]> {
  const text = await readFile(join(siteDir, path), 'utf8');
  const committed = await git.ask('show', `HEAD:./${path}`);
  const needed = await existing(siteDir, filesOfPage(text, path));
  const before = committed === undefined ? [] : filesOfPage(committed, path);
  const there = new Set(await existing(siteDir, before));
  const gone = before.filter((file) => !there.has(file));
  const files = [path, ...needed, ...gone, posix.join(posix.dirname(path), 'library.json')];
  const changes = await statusOf([...new Set(files)], git);
  const ignored = changes.find(({isIgnored}) => isIgnored);
  if (ignored) {
    throw new CommandError(`${ignored.path}이(가) .gitignore에 걸려 올라가지 않습니다. 그 줄을 고친 뒤 다시 하세요`);
  }
  return changes;
}

/** Commits these files as they lie there, past the index. New ones are made known to it, and forgotten if that fails. */
async function commit(changes: readonly FileStatus[], message: string, git: Git): Promise<void> {
  const added = changes.filter(({isUntracked}) => isUntracked).map(({path}) => path);
  try {
    if (added.length > 0) await git('add', '--intent-to-add', '--', ...added);
    await git('commit', '--quiet', '--only', `--message=${message}`, '--', ...changes.map(({path}) => path));
  } catch (error) {
    if (added.length > 0) await git.ask('rm', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', ...added);
    if (!(error instanceof GitError)) throw error;
    throw new CommandError(`커밋하지 못했습니다. 아무것도 올리지 않았습니다. git이 한 말:\n${indent(error.message)}`);
  }
}

async function push(
  {name, remote, remoteRef, ahead}: Branch,
  git: Git,
  {dryRun, print}: {dryRun: boolean; print(line: string): void},
): Promise<void> {
  const target = `${remote} ${remoteRef.replace(/^refs\/heads\//, '')}`;
  const many = ahead === undefined || ahead <= 1 ? '' : `, 커밋 ${ahead}개`;
  if (dryRun) return print(`올릴 곳: ${target}${many}. --dry-run이라 아무것도 하지 않았습니다`);
  try {
    await git('push', '--porcelain', '--', remote, `refs/heads/${name}:${remoteRef}`);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isBehind = /\[rejected\]|non-fast-forward|fetch first/.test(error.stdout);
    const mend = isBehind
      ? '원격에 여기 없는 커밋이 있습니다. 받아서 다시 올리세요:\n  git pull --rebase --autostash\n  npm run publish'
      : '연결과 권한을 살핀 뒤 npm run publish를 다시 하세요';
    throw new CommandError(
      `올리지 못했습니다. 커밋은 남아 있습니다. ${mend}\n\ngit이 한 말:\n${indent(error.message)}`,
    );
  }
  print(`올렸습니다: ${target}${many}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
