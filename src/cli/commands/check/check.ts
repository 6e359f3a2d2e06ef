import {lintPage} from '../../../lint/lintPage.ts';
import type {RuleFinding} from '../../../lint/messages.ts';
import {unusedFigures} from '../../../lint/unusedFigures.ts';
import type {IsoDate} from '../../../papers/day/types.ts';
import {loadArchive} from '../../archive/loadArchive.ts';
import type {pictureFetcher} from '../../pictures/pictureFetcher.ts';
import {chooseDays} from './chooseDays.ts';
import {type FileFindings, jsonReport, textReport} from './reports.ts';

export interface CheckOptions {
  /** Paths of days, folders and dates; none for the whole archive. */
  files?: readonly string[];
  /** Mend what is safe, and say what is left. */
  fix?: boolean;
  /** Bring pictures of other hosts into `asset/` too. */
  fetch?: boolean;
  json?: boolean;
  /** Where relative paths begin. */
  cwd?: string;
  print?: (text: string) => void;
  isColourful?: boolean;
  /** For tests. */
  today?: IsoDate;
  /** For tests. */
  fetchPicture?: ReturnType<typeof pictureFetcher>;
}

/**
 * Runs all rules over an archive and prints what they say.
 *
 * @returns whether nothing would stop a build
 * @throws CommandError where a file that was named is no day
 */
export async function check(siteDir: string, options: CheckOptions = {}): Promise<{isClean: boolean}> {
  const {
    files = [],
    fix,
    fetch,
    fetchPicture,
    json,
    cwd = process.cwd(),
    print = console.log,
    isColourful = false,
    today,
  } = options;
  const choose = (paths: readonly string[]) => chooseDays(siteDir, {files, cwd, paths});
  let mended: string[] = [];
  let unfetched: string[] = [];
  if (fix) {
    const {mendDays} = await import('./mendDays.ts');
    mended = await mendDays(siteDir, choose);
    if (fetch) {
      const {fetchPictures} = await import('../../pictures/fetchPictures.ts');
      const fetched = await fetchPictures(siteDir, choose, fetchPicture);
      mended = [...new Set([...mended, ...fetched.mended])].sort();
      unfetched = fetched.failures;
    }
  }
  const {archive, dataProblems} = await loadArchive(siteDir, {today});
  const chosen = choose(archive.pages.map(({day}) => day.path));
  const found: FileFindings[] = archive.pages
    .filter(({day}) => chosen.has(day.path))
    .map((page) => ({path: page.day.path, findings: lintPage(page, archive)}));
  const around: FileFindings[] = [
    ...dataProblems.map(({path, point, reason, mend}) => ({
      path,
      findings: [{start: point, reason, mend, rule: 'data', severity: 'error'} satisfies RuleFinding],
    })),
    ...unusedFigures(archive).map((path) => ({path, findings: [UNUSED]})),
  ];
  const all = [...found, ...around.filter(({path}) => chosen.has(path))].filter(({findings}) => findings.length > 0);
  all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  print(
    json
      ? jsonReport(all)
      : textReport(all, {days: found.length, hasNotes: files.length > 0, mended, unfetched, isColourful}),
  );
  return {isClean: all.every(({findings}) => findings.every(({severity}) => severity !== 'error'))};
}

const UNUSED: RuleFinding = {
  start: {line: 1, column: 1},
  reason: '이 달의 어느 글도 쓰지 않는 그림입니다',
  mend: '글에 넣거나 파일을 지우세요',
  rule: 'unused-figure',
  severity: 'warning',
};
