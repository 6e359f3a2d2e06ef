import {ORGANISATIONS_FILE, TOPICS_FILE} from '../../../archive/dataFiles.ts';
import {formatProblem} from '../../../papers/day/checkDays.ts';
import {isDayPath} from '../../../papers/day/dates.ts';
import {figurePath} from '../../../papers/day/figurePath.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {Point, Problem} from '../../../papers/day/types.ts';
import {CommandError} from '../../CommandError.ts';
import type {ChosenDay} from './chooseDay.ts';
import {futureFaults} from './futureFaults.ts';
import {type FutureTree, futureTree} from './futureTree.ts';
import {filesMeant} from './namedFiles.ts';
import {pageFiles} from './pageFiles.ts';
import type {Change, WorkingTree} from './workingTree.ts';

/** What a commit takes. */
export interface Taken {
  /** In the order of their paths. */
  changes: Change[];
  /** The site as the commit holds it. */
  future: FutureTree;
  /** What the author may want to know of what was left. */
  notes: string[];
}

export interface TakeOptions {
  /** Nothing where only earlier commits are pushed. */
  day: ChosenDay | undefined;
  tree: WorkingTree;
  /** Asks whether to take files along; nothing where nobody can be asked. */
  ask?: (question: string) => Promise<boolean>;
  print(line: string): void;
}

/**
 * Decides which files a commit of one day takes, so that a build of it goes well: the page and what it shows below `docs`, the
 * page that it was before, and, where the author agrees, what else the commit would lack.
 *
 * @throws CommandError where the commit would not build, with what is lacking or to be mended
 */
export async function takeFiles(siteDir: string, {day, tree, ask, print}: TakeOptions): Promise<Taken> {
  const taken = new Set<string>();
  const pages = new Set<string>();
  const waiting = day ? [day.path, ...day.moved] : [];
  const other = new Set([ORGANISATIONS_FILE, TOPICS_FILE].filter((file) => day && tree.changes.has(file)));
  const list = (files: readonly string[]) =>
    files.map((file) => `  ${file}${tree.changes.get(file)?.isGone ? ' (지움)' : ''}`).join('\n');
  const take = (files: readonly string[]) => {
    for (const file of files) taken.add(file);
    waiting.push(...files.filter((file) => isDayPath(file) && !pages.has(file)));
  };
  const offer = async (why: string, files: readonly string[]) => {
    if (!ask) {
      const again = `npm run publish -- ${day ? `${day.date} ` : ''}--yes`;
      const mend = `함께 올리려면 ${again}, 아니면 git add와 git commit으로 먼저 커밋하세요`;
      throw new CommandError(`${why}. 커밋하지 않았습니다\n${list(files)}\n    → ${mend}`);
    }
    print(`${why}:\n${list(files)}`);
    if (!(await ask('함께 올릴까요?'))) throw new CommandError('그만두었습니다. 커밋하지 않았습니다');
    take(files);
  };

  for (let isAsked = false; ; ) {
    const lacking = new Set<string>();
    for (const page of waiting.splice(0)) {
      pages.add(page);
      const files = await pageFiles(siteDir, page, tree);
      take(files.own);
      for (const file of files.lacking) lacking.add(file);
      for (const file of files.other) other.add(file);
    }
    const missing = [...lacking].filter((file) => !taken.has(file)).sort();
    if (missing.length > 0) {
      await offer('글이 쓰는데 커밋에 없는 파일이 있습니다', missing);
      continue;
    }
    const optional = [...other].filter((file) => !taken.has(file)).sort();
    if (optional.length > 0 && ask && !isAsked) {
      isAsked = true;
      print(`글이 쓰는 다른 파일도 바뀌었습니다:\n${list(optional)}`);
      if (await ask('함께 올릴까요?')) take(optional);
      continue;
    }

    const future = futureTree(siteDir, tree, taken);
    const gone = [...pages].filter((page) => !future.has(page)).map((page) => committedDay(page, tree));
    const faults = await futureFaults(siteDir, future, {taken: pages, gone});
    if (faults.length === 0) {
      const notes = optional.length > 0 ? [`바뀌었지만 함께 올리지 않습니다: ${optional.join(', ')}`] : [];
      return {changes: [...taken].sort().flatMap((path) => tree.changes.get(path) ?? []), future, notes};
    }
    const reasons = faults.map(formatProblem).join('\n');
    const mended = mendedFiles(faults, future, tree).filter((file) => !taken.has(file));
    if (mended.length === 0) {
      throw new CommandError(`고칠 곳 ${faults.length}개를 찾아 멈추었습니다. 커밋하지 않았습니다.\n\n${reasons}`);
    }
    await offer(
      `이대로 올리면 배포가 멈춥니다.\n\n${reasons}\n\n여기에는 고쳤지만 커밋에는 없는 파일이 있습니다`,
      mended,
    );
  }
}

function committedDay(path: string, {texts}: WorkingTree) {
  return parseDay(texts.get(path)?.toString() ?? '', {path});
}

/** The changed files in which faults of a commit may be mended: those that have them, and what stands at their places. */
function mendedFiles(faults: readonly Problem[], future: FutureTree, {changes}: WorkingTree): string[] {
  const files = faults.flatMap(({path, point}) => {
    const text = isDayPath(path) ? future.read(path)?.text : undefined;
    if (text === undefined) return [path];
    const {links, figures} = parseDay(text, {path});
    return [
      path,
      ...links.filter((link) => isSame(link.point, point)).flatMap(({pathname}) => filesMeant(path, pathname)),
      ...figures.filter((figure) => isSame(figure.point, point)).map((figure) => figurePath(path, figure.path)),
    ];
  });
  return [...new Set(files)].filter((file) => changes.has(file)).sort();
}

function isSame(a: Point, b: Point): boolean {
  return a.line === b.line && a.column === b.column;
}
