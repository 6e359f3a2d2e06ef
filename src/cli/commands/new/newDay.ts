import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {compactDate, dayPath} from '../../../papers/day/dates.ts';
import type {ArxivId, IsoDate} from '../../../papers/day/types.ts';
import {addPapers} from '../../../papers/edit/addPapers.ts';
import {dayPaths} from '../../archive/readArchive.ts';
import {readDate} from '../../arguments/readDate.ts';
import {readIds} from '../../arguments/readIds.ts';
import {CommandError} from '../../CommandError.ts';
import {withLock} from '../../files/withLock.ts';
import {preparePapers} from '../../metadata/preparePapers.ts';
import type {SourceContext} from '../../metadata/sourceContext.ts';
import {writePage} from '../../metadata/writePage.ts';
import {localDate} from '../../terminal/localDate.ts';
import {chooseDailyPapers} from './chooseDailyPapers.ts';
import {listOfDay, newestList} from './findDailyPapers.ts';

export interface NewDayOptions {
  /** `2025-10-22`; the author's own day where it is absent. */
  date?: string;
  /** How many of a list of Hugging Face to offer; `true` for all. */
  fromHf?: string | true;
  /** The list's day; the page's where the author gave that one, else the newest there is. */
  list?: string;
  /** Summarise papers once more that the archive has. */
  again?: boolean;
}

/**
 * Makes a day's page with a section for each paper, and tells the month's `library.json` of them. What no server answers
 * for is made from its id alone.
 *
 * @param papers arXiv ids, or links that carry one
 * @throws CommandError where the day is written already, or an argument is none of what it should be
 */
export async function newDay(papers: readonly string[], options: NewDayOptions, context: SourceContext): Promise<void> {
  const {siteDir, print, warn} = context;
  const date = options.date === undefined ? localDate(context.now) : readDate(options.date, '--date 2025-10-22');
  const listDate = options.list === undefined ? undefined : readDate(options.list, '--list 2025-10-21');
  if (listDate && options.fromHf === undefined)
    throw new CommandError('--list는 --from-hf와 함께 씁니다: npm run new -- --from-hf --list 2025-10-21');
  const given = readIds(papers);
  if (!existsSync(join(siteDir, 'docs'))) throw new CommandError(`${siteDir}에 docs 폴더가 없습니다. 먼저 만드세요`);
  await refuseExisting(siteDir, date, given);
  const findList = () => {
    const exact = listDate ?? (options.date === undefined ? undefined : date);
    return exact ? listOfDay(exact, context) : newestList(date, context);
  };
  const listed = options.fromHf === undefined ? [] : await chooseDailyPapers(findList, options.fromHf, context);
  const ids = readIds([...given, ...listed]);
  const {drafts, works, crossLinks, messages} = await preparePapers(ids, options, context);
  if (ids.length > 0 && drafts.length + crossLinks.length === 0) {
    print('적을 논문이 없어 글을 만들지 않았습니다');
    return;
  }
  const path = dayPath(date, 'mdx');
  const written = await withLock(siteDir, async () => {
    await refuseExisting(siteDir, date, ids);
    const edit = addPapers(`# ${date.slice(5)} papers summary\n`, {path, drafts, paragraphs: crossLinks});
    return writePage(siteDir, {path, edit}, works);
  });
  print(`${path}을(를) 만들었습니다: 논문 ${drafts.length}편`);
  for (const line of written.done) print(line);
  for (const line of [...written.problems, ...messages]) warn(line);
}

/** A day may be written as `.md` too. */
async function refuseExisting(siteDir: string, date: IsoDate, ids: readonly ArxivId[]): Promise<void> {
  const existing = (await dayPaths(siteDir)).find((path) => posix.parse(path).name === compactDate(date));
  if (!existing) return;
  const command = `npm run add -- ${ids.join(' ') || '2510.18692'} --to ${date}`;
  throw new CommandError(`${existing}이(가) 이미 있습니다. 논문을 덧붙이려면 이렇게 하세요: ${command}`);
}
