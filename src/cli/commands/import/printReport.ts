import {formatProblem} from '../../../papers/day/checkDays.ts';
import {IMPORT_KINDS, type ImportKind, type ImportProblem} from '../../../papers/imports/importProblem.ts';
import type {CommandContext} from '../../terminal/commandContext.ts';
import type {PlannedDay} from './planImport.ts';

/** What to do about a kind, where there is something. */
const MENDS: Partial<Record<ImportKind, string>> = {
  remote: '글에는 링크로 실립니다. 그림은 --fetch를 붙이거나 npm run check -- --fix --fetch로 받으세요',
  figure: '파일을 찾아 asset 폴더에 두고 그림으로 고치세요',
  note: '적힌 까닭을 고친 뒤 다시 하세요. 이미 가져온 날은 그대로 둡니다',
  draft: '실을 글이면 draft: true를 지우세요',
};
/** Of what stands apart within a kind, so many are named. */
const NAMED = 5;

/**
 * Prints what an import did: a line a kind with its count and where the first one is.
 *
 * @param options.details every day and every place, a line each
 */
export function printReport(
  days: readonly PlannedDay[],
  problems: readonly ImportProblem[],
  {dryRun, details, print, warn}: {dryRun: boolean; details: boolean} & Pick<CommandContext, 'print' | 'warn'>,
): void {
  if (details) {
    for (const {notes, path, files} of days)
      print(`${notes.join(' + ')} → ${path}${files.length > 0 ? ` (파일 ${files.length}개)` : ''}`);
  }
  const notes = days.reduce((sum, day) => sum + day.notes.length, 0);
  const files = days.reduce((sum, day) => sum + day.files.length, 0);
  const what = `글 ${notes}편을 ${days.length}일로, 파일 ${files}개와 함께`;
  print(dryRun ? `${what} 가져올 수 있습니다. --dry-run이라 쓰지 않았습니다` : `${what} 가져왔습니다`);
  if (problems.length === 0) return;
  const lines = Object.entries(IMPORT_KINDS).flatMap(([kind, label]) => {
    const own = problems.filter((problem) => problem.kind === kind);
    return own.length > 0 ? [lineOf(kind as ImportKind, label, own), ...(details ? own.map(indented) : [])] : [];
  });
  warn(`\n바뀐 곳과 살펴볼 곳\n${lines.join('\n')}`);
  if (!details) warn('하나하나 보려면 --details를 붙이세요');
}

function lineOf(kind: ImportKind, label: string, own: readonly ImportProblem[]): string {
  const counts = new Map<string, number>();
  for (const {subject} of own) if (subject !== undefined) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([subject, count]) => `${subject} ${count}`);
  const rest = named.length > NAMED ? `, 그 밖에 ${named.length - NAMED}가지` : '';
  const subjects = named.length > 0 ? ` (${named.slice(0, NAMED).join(', ')}${rest})` : '';
  const [first] = own;
  const place = first ? ` 처음은 ${first.path}:${first.point.line}:${first.point.column}: ${first.reason}` : '';
  const mend = MENDS[kind];
  return `- ${label}: ${own.length}곳${subjects}.${place}${mend ? `\n    → ${mend}` : ''}`;
}

function indented(problem: ImportProblem): string {
  return `    ${formatProblem(problem).replaceAll('\n', '\n    ')}`;
}
