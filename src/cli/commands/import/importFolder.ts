import {readdirSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {join, resolve, sep} from 'node:path';
import {isImage} from '../../../archive/figureFaults.ts';
import {isSvg, svgParts} from '../../../archive/svgParts.mjs';
import {outsideFault, programFault} from '../../../lint/rules/figureProgram.ts';
import type {ImportProblem} from '../../../papers/imports/importProblem.ts';
import {datedPages} from '../../archive/datedPages.ts';
import {PAPERS_FOLDER} from '../../archive/readArchive.ts';
import {CommandError} from '../../CommandError.ts';
import {withLock} from '../../files/withLock.ts';
import {type FileChange, writeFiles} from '../../files/writeFiles.ts';
import {fetchPictures} from '../../pictures/fetchPictures.ts';
import type {pictureFetcher} from '../../pictures/pictureFetcher.ts';
import type {CommandContext} from '../../terminal/commandContext.ts';
import {type PlannedDay, planImport} from './planImport.ts';
import {printReport} from './printReport.ts';
import {readFolder} from './readFolder.ts';

export interface ImportOptions {
  /** Say what would be done, and write nothing. */
  dryRun?: boolean;
  /** A line for each day and each place. */
  details?: boolean;
  /** Bring pictures of other hosts into `asset/`. */
  fetch?: boolean;
  /** For tests. */
  fetchPicture?: ReturnType<typeof pictureFetcher>;
}

/**
 * Copies the daily notes of another site into the archive, and reports what it could not place. The notes' own folder is only
 * read; a day that is there already is never overwritten, and a day is written whole or not at all.
 *
 * @param folder relative to `cwd`
 * @throws CommandError where the folder is not there, or is this archive itself
 */
export async function importFolder(
  folder: string,
  {dryRun = false, details = false, fetch = false, fetchPicture}: ImportOptions,
  {siteDir, cwd, print, warn}: Pick<CommandContext, 'siteDir' | 'cwd' | 'print' | 'warn'>,
): Promise<void> {
  const from = await realpath(resolve(cwd, folder)).catch(() => resolve(cwd, folder));
  const papers = join(await realpath(siteDir), PAPERS_FOLDER);
  if (`${from}${sep}`.startsWith(`${papers}${sep}`) || papers.startsWith(`${from}${sep}`)) {
    throw new CommandError(`${folder}에 이 기록이 들어 있습니다. 다른 곳의 글을 주세요`);
  }
  const {notes, files, problems: unread} = await readFolder(from);
  if (notes.length === 0) throw new CommandError(`${folder}에 Markdown 글이 없습니다`);

  const work = async (): Promise<{days: PlannedDay[]; problems: ImportProblem[]}> => {
    const pages = new Map((await datedPages(siteDir)).map(({date, path}) => [date, path]));
    const {days, problems} = planImport(notes, files, {
      pageOf: (date) => pages.get(date),
      assetsIn: (assets) => namesIn(join(siteDir, assets)),
      isPicture: (file) => PICTURE.test(file) && isImage(join(from, file)),
    });
    const programs = await programsIn(days, from);
    const failed: ImportProblem[] = [];
    for (const day of dryRun ? [] : days) {
      try {
        await writeFiles(siteDir, await changesOf(day, from, siteDir));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failed.push(
          ...day.notes.map((path) => ({kind: 'unwritten' as const, path, point: {line: 1, column: 1}, reason})),
        );
      }
    }
    const lost = new Set(failed.map(({path}) => path));
    return {
      days: days.filter(({notes: [note = '']}) => !lost.has(note)),
      problems: [...problems, ...programs, ...failed],
    };
  };
  const {days, problems} = dryRun ? await work() : await withLock(siteDir, work);
  const remote = fetch && !dryRun ? await fetched(siteDir, days, fetchPicture, print) : undefined;
  const left = remote ? [...problems.filter(({kind}) => kind !== 'remote'), ...remote] : problems;
  printReport(days, [...unread, ...left], {dryRun, details, print, warn});
}

/** Brings the pictures of other hosts that the new days show; gives those that did not come. */
async function fetched(
  siteDir: string,
  days: readonly PlannedDay[],
  fetchPicture: ImportOptions['fetchPicture'],
  print: CommandContext['print'],
): Promise<ImportProblem[]> {
  const paths = new Set(days.map(({path}) => path));
  const {mended, failures} = await fetchPictures(siteDir, () => paths, fetchPicture);
  if (mended.length > 0) print(`다른 서버의 그림을 받아 글 ${mended.length}개의 asset/에 두었습니다`);
  return failures.map((reason) => ({
    kind: 'remote',
    path: reason.replace(/: .*/s, ''),
    point: {line: 1, column: 1},
    reason,
  }));
}

/** What the site shows as a picture; of a TIFF no browser does. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** What a browser would run of the drawings that are taken along. */
async function programsIn(days: readonly PlannedDay[], from: string): Promise<ImportProblem[]> {
  const paths = new Set(days.flatMap(({files}) => files.map((file) => file.from)));
  const problems = await Promise.all(
    [...paths].map(async (path): Promise<ImportProblem[]> => {
      const content = await readFile(join(from, path));
      try {
        if (!isSvg(content)) return [];
        const {program, outside} = svgParts(content);
        return [
          ...(program ? [{kind: 'program' as const, path, point: program, ...programFault(path, program.part)}] : []),
          ...(outside ? [{kind: 'program' as const, path, point: outside, ...outsideFault(path, outside.part)}] : []),
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
