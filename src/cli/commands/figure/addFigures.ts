import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {findPaper} from '../../../papers/citation/findPaper.ts';
import {parseDayPath} from '../../../papers/day/dates.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {IsoDate, Paper} from '../../../papers/day/types.ts';
import {figureSource, insertFigure} from '../../../papers/edit/insertFigure.ts';
import {figureName, nextFigureNumber} from '../../../papers/edit/nextFigureNumber.ts';
import {datedPages, pageOfDate} from '../../archive/datedPages.ts';
import {readDate} from '../../arguments/readDate.ts';
import {CommandError} from '../../CommandError.ts';
import {withLock} from '../../files/withLock.ts';
import {type FileChange, writeFiles} from '../../files/writeFiles.ts';
import type {CommandContext} from '../../terminal/commandContext.ts';
import {encodePicture, type Picture} from './encodePicture.ts';
import {readClipboard} from './readClipboard.ts';

export interface FigureOptions {
  /** An anchor, an alias, a name or an arXiv id; the last paper of the page where it is absent and nobody can be asked. */
  paper?: string;
  /** `2025-10-22` or `20251022`; the newest day where absent. */
  date?: string;
  /** What the pictures show, in the order of the files. */
  alt?: readonly string[];
  /** Of a PDF, counted from 1. */
  page?: number;
  clipboard?: boolean;
}

/** Asks the author; absent where nobody sits at a terminal. */
export interface FigurePrompts {
  /** Returns an anchor. */
  selectPaper(papers: readonly Paper[]): Promise<string>;
  /** Returns '' where the author says nothing. */
  askAlt(name: string): Promise<string>;
}

export interface FigureSurroundings extends Pick<CommandContext, 'siteDir' | 'cwd' | 'print' | 'warn'> {
  prompts?: FigurePrompts;
  paste?(): Promise<Buffer>;
}

/** No picture is larger, in bytes; it would not fit into the memory. */
const LARGEST_FILE = 300_000_000;
/** As wide as figures are shown, in CSS pixels. */
const SHOWN_WIDTH = 500;

/**
 * Puts pictures into a day's `asset` folder and shows them at the end of a paper's section, in the order given. Nothing is
 * written unless all of them can be.
 *
 * @throws CommandError where a file, the day or the paper is not there, or the page would change in another way
 */
export async function addFigures(
  files: readonly string[],
  {paper: wanted, date, alt = [], page, clipboard = false}: FigureOptions,
  {siteDir, cwd, print, warn, prompts, paste = readClipboard}: FigureSurroundings,
): Promise<void> {
  const names = [...files, ...(clipboard ? ['클립보드'] : [])];
  if (names.length === 0)
    throw new CommandError('그림 파일을 주세요: npm run figure -- 그림.png. 클립보드의 그림은 --clipboard');
  if (alt.length > names.length) throw new CommandError(`--alt가 그림(${names.length}개)보다 많습니다`);

  const path = await findDay(siteDir, date);
  if (date === undefined) print(`${path}에 넣습니다 (가장 최근의 글)`);
  const known = parseDay(await readFile(join(siteDir, path), 'utf8'), {path}).papers;
  const {anchor} = await choosePaper(known, wanted, path, prompts);

  const pictures: (Picture & {alt?: string})[] = [];
  for (const [index, name] of names.entries()) {
    const isFile = index < files.length;
    const file = isFile ? resolve(cwd, name) : undefined;
    const content = file === undefined ? await paste() : await readPicture(file, name);
    const picture = await encodePicture(content, {name, page});
    pictures.push({...picture, alt: alt[index] ?? (await prompts?.askAlt(name))});
  }

  const added = await withLock(siteDir, () => writeFigures(siteDir, path, anchor, pictures));
  for (const [index, {file, bytes}] of added.figures.entries()) {
    const {width, height} = pictures[index] as Picture;
    print(`${file} ${width} × ${height}, ${Math.ceil(bytes / 1024)} KB`);
  }
  print(`${path}: '${added.name}'의 끝에 넣었습니다`);
  if (pictures.some((picture) => !picture.alt)) {
    warn('그림 설명(alt)을 적지 않았습니다. 논문 이름으로 채웁니다. 적으려면 alt="…"를 더하거나 --alt \'…\'을 쓰세요');
  }
}

async function findDay(siteDir: string, date: string | undefined): Promise<string> {
  const pages = await datedPages(siteDir);
  const newest = pages.at(-1);
  if (!newest) throw new CommandError('글이 하나도 없습니다. npm run new로 먼저 하루를 만드세요');
  if (date === undefined) return newest.path;
  const paths = pages.map(({path}) => path);
  return pageOfDate(paths, readDate(date, '--date 2025-10-22'));
}

async function choosePaper(
  papers: readonly Paper[],
  wanted: string | undefined,
  path: string,
  prompts: FigurePrompts | undefined,
): Promise<Paper> {
  const last = papers.at(-1);
  if (!last) throw new CommandError(`${path}에 논문(## 제목)이 없습니다. 논문을 적은 뒤 다시 하세요`);
  if (wanted === undefined) {
    if (!prompts || papers.length === 1) return last;
    const anchor = await prompts.selectPaper(papers);
    return papers.find((paper) => paper.anchor === anchor) ?? last;
  }
  const {papers: found, near} = findPaper(papers, wanted);
  const [paper, other] = found;
  if (paper && !other) return paper;
  const anchors = (paper ? found : papers).map(({anchor}) => `  --paper ${anchor}`).join('\n');
  if (paper) throw new CommandError(`'${wanted}'인 논문이 ${found.length}편입니다. 하나를 고르세요:\n${anchors}`);
  throw new CommandError(
    `${path}에 '${wanted}'인 논문이 없습니다.${near ? ` --paper ${near}을(를) 뜻했나요?` : ''}\n있는 논문:\n${anchors}`,
  );
}

async function readPicture(file: string, name: string): Promise<Buffer> {
  try {
    const {size} = await stat(file);
    if (size > LARGEST_FILE) throw new CommandError(`${name}: 파일이 너무 큽니다 (${LARGEST_FILE / 1e6} MB까지)`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(`${name}: 파일이 없습니다`);
    if (code === 'EISDIR') throw new CommandError(`${name}: 폴더입니다. 그림 파일을 주세요`);
    throw new CommandError(`${name}: 읽을 수 없습니다 (${code})`);
  }
}

/** Reads the page anew, since an editor may have saved it while the author was asked. */
async function writeFigures(
  siteDir: string,
  path: string,
  anchor: string,
  pictures: readonly (Picture & {alt?: string})[],
): Promise<{name: string; figures: {file: string; bytes: number}[]}> {
  const file = parseDayPath(path);
  const before = await readFile(join(siteDir, path), 'utf8');
  const {papers} = parseDay(before, {path});
  const paper = papers.findIndex((candidate) => candidate.anchor === anchor);
  if (!('date' in file) || paper < 0) {
    throw new CommandError(`${path}에서 #${anchor}이(가) 그사이에 없어졌습니다. 다시 하세요`);
  }
  const folder = join(siteDir, dirname(path), 'asset');
  const names = await readdir(folder).catch(() => []);
  const {after, added} = showFigures(before, {path, paper, date: file.date, names}, pictures);
  const changes: FileChange[] = added.map(({name, content}) => ({path: join(folder, name), after: content}));
  await writeFiles(siteDir, [...changes, {path: join(siteDir, path), before, after}]);
  return {
    name: papers[paper]?.name ?? '',
    figures: added.map(({name, content}) => ({file: join(dirname(path), 'asset', name), bytes: content.length})),
  };
}

function showFigures(
  before: string,
  {path, paper, date, names}: {path: string; paper: number; date: IsoDate; names: readonly string[]},
  pictures: readonly (Picture & {alt?: string})[],
): {after: string; added: {name: string; content: Buffer}[]} {
  let after = before;
  const added: {name: string; content: Buffer}[] = [];
  for (const {content, suffix, width, alt} of pictures) {
    const name = `${figureName(date, nextFigureNumber(date, names, after))}.${suffix}`;
    const figure = {file: name, alt: alt?.trim() || undefined, width: Math.min(SHOWN_WIDTH, width)};
    const text = insertFigure(after, {path, paper}, figure);
    if (text === undefined) {
      throw new CommandError(
        `${path}에 그림을 넣으면 다른 곳까지 달라집니다. 닫지 않은 코드나 태그가 없는지 보세요. 아무것도 쓰지 않았습니다.\n` +
          `직접 넣으려면 그림을 asset/${basename(name)}에 두고 이렇게 적으세요:\n\n${figureSource(figure, path)}`,
      );
    }
    after = text;
    added.push({name, content});
  }
  return {after, added};
}
