import {posix} from 'node:path';

import {compactDate, isDayPath, parseCompactDate, parseDayPath} from '../../../papers/day/dates.ts';
import type {IsoDate} from '../../../papers/day/types.ts';
import {type DatedPage, datedPages, pageOfDate} from '../../archive/datedPages.ts';
import {PAPERS_FOLDER} from '../../archive/readArchive.ts';
import {readDate} from '../../arguments/readDate.ts';
import {movedPages, movedTo} from './movedPages.ts';
import type {WorkingTree} from './workingTree.ts';

/** The day that is published. */
export interface ChosenDay extends DatedPage {
  /** Why this one, where the author did not say. */
  why?: string;
  /** Its page lies there no more: what is published is that. */
  isGone: boolean;
  /** Pages of the last commit that it takes the place of. */
  moved: string[];
}

/**
 * Chooses the day of a date; without one today's, else the newest that changed, else the newest that was deleted.
 *
 * @throws CommandError where the date has no page, and had none in the last commit
 */
export async function chooseDay(
  siteDir: string,
  {asked, today, tree}: {asked: string | undefined; today: IsoDate; tree: WorkingTree},
): Promise<ChosenDay | undefined> {
  const days = await datedPages(siteDir);
  const gone = goneDays(tree);
  const present = (day: DatedPage, why?: string): ChosenDay => ({
    ...day,
    why,
    isGone: false,
    moved: movedPages(siteDir, day.path, tree),
  });
  const deleted = (day: DatedPage, why?: string): ChosenDay => {
    const path = movedTo(siteDir, day.path, tree);
    const now = days.find((other) => other.path === path);
    return now ? present(now, `${day.path}에서 옮긴 글`) : {...day, why, isGone: true, moved: []};
  };

  if (asked !== undefined) {
    const date = readDate(asked, 'npm run publish -- 2025-10-22');
    const found = days.find((day) => day.date === date);
    if (found) return present(found);
    const was = gone.find((day) => day.date === date);
    if (was) return deleted(was, '지운 글');
    const path = pageOfDate(
      days.map((day) => day.path),
      date,
    );
    return present({path, date});
  }
  const todays = days.find((day) => day.date === today);
  if (todays) return present(todays, '오늘의 글');
  const dates = new Set([...tree.changes.values()].filter(({isGone}) => !isGone).map(({path}) => dateOfFile(path)));
  const newest = days.findLast((day) => dates.has(day.date));
  if (newest) return present(newest, '바뀐 글 가운데 가장 최근');
  const last = gone.at(-1);
  return last && deleted(last, '지운 글');
}

/** The days of the last commit whose files lie there no more, the newest last. */
export function goneDays({committed, changes}: WorkingTree): DatedPage[] {
  const gone = [...changes.values()].filter(({path, isGone}) => isGone && committed.has(path) && isDayPath(path));
  return gone
    .flatMap(({path}) => {
      const file = parseDayPath(path);
      return 'date' in file ? [{path, date: file.date}] : [];
    })
    .sort((a, b) => (compactDate(a.date) < compactDate(b.date) ? -1 : 1));
}

/** The day that a file below `docs/papers` belongs to: a page by its name, a figure by what its name holds. */
function dateOfFile(path: string): IsoDate | undefined {
  if (!path.startsWith(`${PAPERS_FOLDER}/`)) return undefined;
  const name = posix.basename(path);
  if (isDayPath(path)) return parseCompactDate(name.replace(/\.mdx?$/, ''));
  return parseCompactDate(/^blog_(\d{8})_/.exec(name)?.[1] ?? '');
}
