import {isDayPath} from '../../../papers/day/dates.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {IsoDate} from '../../../papers/day/types.ts';
import {noteFrontMatter} from '../../../papers/imports/noteFrontMatter.ts';
import {CommandError} from '../../CommandError.ts';
import {withLock} from '../../files/withLock.ts';
import {type FileChange, writeFiles} from '../../files/writeFiles.ts';
import type {CommandContext} from '../../terminal/commandContext.ts';
import {announceEdit, withEdited} from './announceEdit.ts';
import {type ChosenDay, chooseDay, goneDays} from './chooseDay.ts';
import {commitFiles} from './commitFiles.ts';
import {commitMessage, type Deed} from './commitMessage.ts';
import {undeployedNote} from './deployedBranch.ts';
import type {FutureTree} from './futureTree.ts';
import {gitIn} from './git.ts';
import {pushBranch} from './pushBranch.ts';
import {readyBranch} from './readyBranch.ts';
import {type Taken, takeFiles} from './takeFiles.ts';
import {type Change, readWorkingTree, type WorkingTree} from './workingTree.ts';

export interface PublishOptions {
  /** `2025-10-22` or `20251022`; today's page where absent, else the newest that changed. */
  date?: string;
  dryRun?: boolean;
  /** The date of an edit that readers of the feeds are told of; an edit is told to nobody where absent. */
  announce?: IsoDate;
}

export interface PublishSurroundings extends Pick<CommandContext, 'siteDir' | 'print'> {
  /** The date on the author's calendar. */
  today: IsoDate;
  /** Asks whether to take files along that the commit would lack; nothing where nobody can be asked. */
  ask?: (question: string) => Promise<boolean>;
}

/**
 * Commits a day's files and nothing else, and pushes the branch that is checked out. First it looks whether a build of the
 * commit goes well. What else the author staged or changed stays as it is. A day that was deleted is taken away.
 *
 * @throws CommandError before anything is committed where something is wrong; after the commit where the push fails
 */
export async function publishDay(
  {date, dryRun = false, announce}: PublishOptions,
  {siteDir, today, print, ask}: PublishSurroundings,
): Promise<void> {
  const git = gitIn(siteDir);
  const branch = await readyBranch(siteDir, git);
  const found = await readWorkingTree(siteDir, git);
  const day = await chooseDay(siteDir, {asked: date, today, tree: found});
  const edit = announce && (await announceEdit(siteDir, {day, tree: found, date: announce}));
  const tree = edit && day ? withEdited(found, day.path) : found;
  if (!day) {
    if (branch.ahead === 0) throw new CommandError('바뀐 글도, 올릴 커밋도 없습니다');
    print('바뀐 글이 없습니다. 이미 커밋한 것만 올립니다');
  } else if (day.why) print(`${day.path} (${day.why})`);

  const {changes, future, notes} = await takeFiles(siteDir, {day, tree, ask, print});
  if (changes.length === 0 && branch.ahead === 0) {
    print('이미 올라가 있습니다. 바뀐 것이 없습니다');
    return;
  }
  const message = day && changes.length > 0 ? messageOf(day, {changes, future}, tree) : undefined;
  if (message) {
    print(`${dryRun ? '커밋할 것' : '커밋'}: ${message[0]}`);
    for (const {path, isGone} of changes) print(`  ${path}${isGone ? ' (지움)' : ''}`);
  } else if (day) print('커밋할 것이 없습니다. 이미 커밋한 것을 올립니다');
  const further = [draftNote(day, future), leftNote(changes, tree), await undeployedNote(branch, git)];
  for (const note of [...notes, ...further]) if (note !== undefined) print(note);

  if (edit) print(`  머리말에 updated: ${announce}을(를) 적습니다. 구독한 사람에게 고친 글로 갑니다`);
  if (message && !dryRun) await commitWith(edit, () => commitFiles(changes, message, git), siteDir);
  const ahead = branch.ahead === undefined ? undefined : branch.ahead + (message ? 1 : 0);
  await pushBranch({...branch, ahead}, git, {dryRun, print});
}

/** Writes what the commit needs, and takes it back where there is none. */
async function commitWith(edit: FileChange | undefined, commit: () => Promise<void>, siteDir: string): Promise<void> {
  if (!edit) return commit();
  await withLock(siteDir, () => writeFiles(siteDir, [edit]));
  try {
    await commit();
  } catch (error) {
    await withLock(siteDir, () => writeFiles(siteDir, [{...edit, before: edit.after, after: edit.before ?? ''}]));
    throw error;
  }
}

/** The line of the chosen day, and one for each other day that goes along. */
function messageOf(
  {path: chosen, moved}: ChosenDay,
  {changes, future}: Pick<Taken, 'changes' | 'future'>,
  tree: WorkingTree,
): string[] {
  const lines = changes
    .filter(({path}) => isDayPath(path) && path !== chosen && !moved.includes(path))
    .map(({path}) => lineOf(path, false));
  const lead = lineOf(chosen, moved.length > 0);
  return lines.length > 0 ? [lead, lines.join('\n')] : [lead];

  function lineOf(path: string, isMoved: boolean): string {
    const text = (future.read(path)?.text ?? tree.texts.get(path)?.toString()) || '';
    const day = parseDay(text, {path});
    const deed: Deed = !future.has(path) ? '지움' : isMoved ? '옮김' : tree.committed.has(path) ? '고침' : '';
    return day.date ? commitMessage(day.date, day, deed) : path;
  }
}

function draftNote(day: ChosenDay | undefined, future: FutureTree): string | undefined {
  const text = day && future.read(day.path)?.text;
  return text !== undefined && noteFrontMatter(text).values.get('draft') === true
    ? '  머리말이 draft: true라 올라가도 사이트에는 실리지 않습니다. 실으려면 그 줄을 지우세요'
    : undefined;
}

/** Days that were deleted, and stay on the site for now. */
function leftNote(changes: readonly Change[], tree: WorkingTree): string | undefined {
  const taken = new Set(changes.map(({path}) => path));
  const left = goneDays(tree).filter(({path}) => !taken.has(path));
  return left.length === 0
    ? undefined
    : `지웠지만 아직 사이트에 있는 글: ${left.map(({path}) => path).join(', ')}\n    → npm run publish -- ${left[0]?.date}로 내립니다`;
}
