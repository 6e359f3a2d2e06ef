import {readdirSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {join, resolve, sep} from 'node:path';
import {isSvg, svgParts} from '../../../archive/svgParts.mjs';
import {outsideFault, programFault} from '../../../lint/rules/figureProgram.ts';
import {formatProblem} from '../../../papers/day/checkDays.ts';
import type {Problem} from '../../../papers/day/types.ts';
import {datedPages} from '../../archive/datedPages.ts';
import {PAPERS_FOLDER} from '../../archive/readArchive.ts';
import {CommandError} from '../../CommandError.ts';
import {withLock} from '../../files/withLock.ts';
import {type FileChange, writeFiles} from '../../files/writeFiles.ts';
import type {CommandContext} from '../../terminal/commandContext.ts';
import {type PlannedDay, planImport} from './planImport.ts';
import {readFolder} from './readFolder.ts';

/**
 * Copies the daily notes of another site into the archive, and reports what it could not place. The notes' own folder is only
 * read; a day that is there already is never overwritten, and a day is written whole or not at all.
 *
 * @param folder relative to `cwd`
 * @throws CommandError where the folder is not there, or is this archive itself
 */
export async function importFolder(
  folder: string,
  {dryRun = false}: {dryRun?: boolean},
  {siteDir, cwd, print, warn}: Pick<CommandContext, 'siteDir' | 'cwd' | 'print' | 'warn'>,
): Promise<void> {
  const from = await realpath(resolve(cwd, folder)).catch(() => resolve(cwd, folder));
  const papers = join(await realpath(siteDir), PAPERS_FOLDER);
  if (`${from}${sep}`.startsWith(`${papers}${sep}`) || papers.startsWith(`${from}${sep}`)) {
    throw new CommandError(`${folder}에 이 기록이 들어 있습니다. 다른 곳의 글을 주세요`);
  }
  const {notes, files, problems: unread} = await readFolder(from);
  if (notes.length === 0) throw new CommandError(`${folder}에 Markdown 글이 없습니다`);

  const work = async (): Promise<{days: PlannedDay[]; problems: Problem[]}> => {
    const pages = new Map((await datedPages(siteDir)).map(({date, path}) => [date, path]));
    const {days, problems} = planImport(notes, files, {
      pageOf: (date) => pages.get(date),
      assetsIn: (assets) => namesIn(join(siteDir, assets)),
    });
    const programs = await programsIn(days, from);
    const failed: Problem[] = [];
    for (const day of dryRun ? [] : days) {
      try {
        await writeFiles(siteDir, await changesOf(day, from, siteDir));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failed.push({path: day.note, point: {line: 1, column: 1}, reason: `쓰지 못했습니다: ${reason}`});
      }
    }
    const lost = new Set(failed.map(({path}) => path));
    return {days: days.filter(({note}) => !lost.has(note)), problems: [...problems, ...programs, ...failed]};
  };
  const {days, problems} = dryRun ? await work() : await withLock(siteDir, work);
  report(days, [...unread, ...problems], {dryRun, print, warn});
}

/** What a browser would run of the drawings that are taken along. */
async function programsIn(days: readonly PlannedDay[], from: string): Promise<Problem[]> {
  const paths = new Set(days.flatMap(({files}) => files.map((file) => file.from)));
  const problems = await Promise.all(
    [...paths].map(async (path): Promise<Problem[]> => {
      const content = await readFile(join(from, path));
      try {
        if (!isSvg(content)) return [];
        const {program, outside} = svgParts(content);
        return [
          ...(program ? [{path, point: program, ...programFault(path, program.part)}] : []),
          ...(outside ? [{path, point: outside, ...outsideFault(path, outside.part)}] : []),
        ];
      } catch {
        // What is no drawing `check` names, with the page that shows it.
        return [];
      }
    }),
  );
  return problems.flat();
}

/** The day's files first, the page last. */
async function changesOf({path, text, files}: PlannedDay, from: string, siteDir: string): Promise<FileChange[]> {
  const copies = await Promise.all(
    files.map(async (file) => ({path: join(siteDir, file.to), after: await readFile(join(from, file.from))})),
  );
  return [...copies, {path: join(siteDir, path), after: text}];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A month without figures.
    return [];
  }
}

function report(
  days: readonly PlannedDay[],
  problems: readonly Problem[],
  {dryRun, print, warn}: {dryRun: boolean} & Pick<CommandContext, 'print' | 'warn'>,
): void {
  for (const {note, path, files} of days) {
    print(`${note} → ${path}${files.length > 0 ? ` (파일 ${files.length}개)` : ''}`);
  }
  const count = `글 ${days.length}편`;
  print(dryRun ? `${count}을 가져올 수 있습니다. --dry-run이라 쓰지 않았습니다` : `${count}을 가져왔습니다`);
  if (problems.length === 0) return;
  warn(`\n살펴볼 곳 ${problems.length}개:\n${problems.map(formatProblem).join('\n')}`);
}
