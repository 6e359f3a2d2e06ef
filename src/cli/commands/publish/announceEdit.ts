import {join} from 'node:path';

import type {IsoDate} from '../../../papers/day/types.ts';
import {putFrontMatterValue} from '../../../papers/edit/putFrontMatterValue.ts';
import {CommandError} from '../../CommandError.ts';
import {readText} from '../../files/readText.ts';
import type {FileChange} from '../../files/writeFiles.ts';
import type {ChosenDay} from './chooseDay.ts';
import type {WorkingTree} from './workingTree.ts';

/**
 * Prepares that a day's front matter tells of an edit, which moves the date in feeds and in what search engines read.
 *
 * @returns what is to be written; nothing where the page says that date already
 * @throws CommandError where there is no edit to tell of, or the front matter is not ours to change
 */
export async function announceEdit(
  siteDir: string,
  {day, tree, date}: {day: ChosenDay | undefined; tree: WorkingTree; date: IsoDate},
): Promise<FileChange | undefined> {
  if (!day) throw new CommandError('고친 글이 없습니다. npm run publish -- 2025-10-22 --updated처럼 날짜를 적으세요');
  if (day.isGone) throw new CommandError(`${day.path}은(는) 지운 글이라 고쳤다고 알릴 수 없습니다`);
  if (![day.path, ...day.moved].some((path) => tree.committed.has(path)))
    throw new CommandError(`${day.path}은(는) 아직 올리지 않은 글입니다. --updated 없이 올리면 새 글로 알립니다`);
  if (day.date > date)
    throw new CommandError(`${day.path}은(는) 오늘(${date})보다 뒤의 글이라 고쳤다고 알릴 수 없습니다`);
  const before = (await readText(siteDir, day.path)) ?? '';
  const after = putFrontMatterValue(before, 'updated', date);
  if (after === undefined)
    throw new CommandError(
      `${day.path}의 머리말에 적지 못했습니다. 두 --- 사이에 updated: ${date}을(를) 적고 다시 하세요`,
    );
  return after === before ? undefined : {path: join(siteDir, day.path), before, after};
}

/** The working tree as it will be when the day's page has been written. */
export function withEdited(tree: WorkingTree, path: string): WorkingTree {
  if (tree.changes.has(path)) return tree;
  return {...tree, changes: new Map([...tree.changes, [path, {path, isUntracked: false, isGone: false}]])};
}
