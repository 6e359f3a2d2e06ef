import {posix} from 'node:path';
import {arxivIdOf} from '../../../papers/citation/arxivIdIn.ts';
import {type CslItem, type LibraryItem, oneLine} from '../../../papers/citation/cslItem.ts';
import {readLibrary} from '../../../papers/citation/library.ts';
import {arxivTitle, type PaperMetadata, workOf} from '../../../papers/citation/paperMetadata.ts';
import {formatProblem} from '../../../papers/day/checkDays.ts';
import {idOfSource} from '../../../papers/day/paperSource.ts';
import type {ArxivId, Day, Paper} from '../../../papers/day/types.ts';
import {fillPapers, isUnnamed} from '../../../papers/edit/fillPapers.ts';
import {splitTitle} from '../../../papers/edit/splitTitle.ts';
import {pageOfDate} from '../../archive/datedPages.ts';
import {readArchive} from '../../archive/readArchive.ts';
import {readDate} from '../../arguments/readDate.ts';
import {CommandError} from '../../CommandError.ts';
import {readText} from '../../files/readText.ts';
import {withLock} from '../../files/withLock.ts';
import {findPapers} from '../../metadata/findPapers.ts';
import type {SourceContext} from '../../metadata/sourceContext.ts';
import {type WrittenPage, writePage} from '../../metadata/writePage.ts';

/** What is to be filled in for one day: names on its page, works in its month's library. */
interface Gaps {
  path: string;
  unnamed: ArxivId[];
  uncited: ArxivId[];
}

/**
 * Fills in what was made without a network: names of sections that bear only an id, and works in `library.json` without
 * title or authors. On the days that are named, and on those that have such sections, papers that the library does not
 * know are added to it.
 *
 * @param dates `2025-10-22`; all days where there is none
 * @returns whether something was filled in, or nothing was to be
 * @throws CommandError where there is no such day, or a file cannot be edited safely; days before it are written then
 */
export async function refreshDays(dates: readonly string[], context: SourceContext): Promise<{isFilled: boolean}> {
  const {siteDir, print, warn} = context;
  const wanted = new Set(dates.map((date) => readDate(date, 'npm run refresh -- 2025-10-22')));
  const archive = await readArchive(siteDir);
  const paths = archive.map(({path}) => path);
  for (const date of wanted) pageOfDate(paths, date);
  const days = wanted.size === 0 ? archive : archive.filter(({date}) => date && wanted.has(date));
  const gaps = await findGaps(siteDir, days, wanted.size > 0);
  if (gaps.length === 0) {
    print('채울 것이 없습니다');
    return {isFilled: true};
  }
  const ids = [...new Set(gaps.flatMap(({unnamed, uncited}) => [...unnamed, ...uncited]))];
  const {papers, messages} = await findPapers(ids, context);
  let isFilled = false;
  for (const gap of gaps) {
    const {done, problems} = await fillDay(siteDir, gap, papers);
    isFilled ||= done.length > 0;
    for (const line of done) print(line);
    for (const line of problems) warn(line);
  }
  for (const line of messages) warn(line);
  return {isFilled};
}

async function findGaps(siteDir: string, days: readonly Day[], isNamed: boolean): Promise<Gaps[]> {
  const libraries = new Map<string, readonly LibraryItem[]>();
  const gaps: Gaps[] = [];
  for (const {path, papers} of days) {
    const folder = posix.dirname(path);
    const items = libraries.get(folder) ?? (await readItems(siteDir, posix.join(folder, 'library.json')));
    libraries.set(folder, items);
    const unnamed = papers.filter(isUnnamed).flatMap(idOf);
    const isAsked = isNamed || unnamed.length > 0;
    const uncited = papers.flatMap(idOf).filter((id) => {
      const known = items.find((item) => arxivIdOf(item) === id);
      return known ? !oneLine(known.title) || !known.author?.length : isAsked;
    });
    if (unnamed.length + uncited.length > 0) gaps.push({path, unnamed, uncited});
  }
  return gaps;
}

function idOf({source}: Paper): ArxivId[] {
  const id = idOfSource(source);
  return id ? [id] : [];
}

async function readItems(siteDir: string, path: string): Promise<readonly LibraryItem[]> {
  const text = await readText(siteDir, path);
  if (!text?.trim()) return [];
  const {items, problems} = readLibrary(text, path);
  if (problems[0]) throw new CommandError(`${formatProblem(problems[0])}\n아무것도 쓰지 않았습니다`);
  return items;
}

async function fillDay(
  siteDir: string,
  {path, unnamed, uncited}: Gaps,
  papers: ReadonlyMap<ArxivId, PaperMetadata>,
): Promise<WrittenPage> {
  const works = uncited.flatMap((id): CslItem[] => {
    const paper = papers.get(id);
    return paper ? [workOf(paper)] : [];
  });
  const titles = new Map(
    unnamed.flatMap((id) => {
      const title = arxivTitle(papers.get(id)?.title ?? '');
      return title ? [[id, splitTitle(title)] as const] : [];
    }),
  );
  if (works.length + titles.size === 0) return {done: [], problems: []};
  return withLock(siteDir, async () => {
    const before = await readText(siteDir, path);
    if (before === undefined) throw new CommandError(`${path}이(가) 그사이에 없어졌습니다`);
    const edit = fillPapers(before, {path, titleOf: (id) => titles.get(id)});
    const written = await writePage(siteDir, {path, before, edit}, works);
    const named = 'text' in edit && edit.text !== before;
    const names = named ? [...titles].map(([id, {name}]) => `${path}: ${id} → ${name}`) : [];
    return {done: [...names, ...written.done], problems: written.problems};
  });
}
