import {idOfSource} from '../../../papers/day/paperSource.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {ArxivId, IsoDate} from '../../../papers/day/types.ts';
import {addPapers} from '../../../papers/edit/addPapers.ts';
import {datedPages} from '../../archive/datedPages.ts';
import {readDate} from '../../arguments/readDate.ts';
import {readIds} from '../../arguments/readIds.ts';
import {CommandError} from '../../CommandError.ts';
import {readText} from '../../files/readText.ts';
import {withLock} from '../../files/withLock.ts';
import {preparePapers} from '../../metadata/preparePapers.ts';
import type {SourceContext} from '../../metadata/sourceContext.ts';
import {writePage} from '../../metadata/writePage.ts';
import {localDate} from '../../terminal/localDate.ts';

export interface AddOptions {
  /** `2025-10-22`; today's page where it is absent, or else the newest. */
  to?: string;
  /** Summarise papers once more that the archive has. */
  again?: boolean;
}

/**
 * Adds a section for each paper to the end of a day's page, every character of which stays.
 *
 * @param papers arXiv ids, or links that carry one
 * @throws CommandError where there is no such day, or its page ends in something that would take the sections in
 */
export async function addToDay(papers: readonly string[], options: AddOptions, context: SourceContext): Promise<void> {
  const {siteDir, print, warn} = context;
  const ids = readIds(papers);
  const path = await chooseDay(siteDir, options.to, localDate(context.now), ids);
  print(`${path}에 덧붙입니다`);
  const {drafts, works, crossLinks, messages} = await preparePapers(ids, options, context);
  await withLock(siteDir, async () => {
    const before = (await readText(siteDir, path)) ?? '';
    const {papers: own, links} = parseDay(before, {path});
    const isThere = (id: ArxivId) => own.some(({source}) => idOfSource(source) === id);
    for (const {id} of drafts) if (isThere(id)) print(`${id}은(는) 이 글에 이미 있습니다. 건너뜁니다`);
    const fresh = drafts.filter(({id}) => !isThere(id));
    const paragraphs = crossLinks.filter((link) =>
      links.every(({pathname, hash}) => !link.endsWith(`](${pathname}#${hash})`)),
    );
    const edit = addPapers(before, {path, drafts: fresh, paragraphs});
    const written = await writePage(siteDir, {path, before, edit}, works);
    print(fresh.length > 0 ? `논문 ${fresh.length}편을 덧붙였습니다` : '덧붙인 논문이 없습니다');
    if (paragraphs.length > 0) print(`다른 글로 가는 링크 ${paragraphs.length}개를 덧붙였습니다`);
    for (const line of written.done) print(line);
    for (const line of written.problems) warn(line);
  });
  for (const line of messages) warn(line);
}

async function chooseDay(
  siteDir: string,
  to: string | undefined,
  today: IsoDate,
  ids: readonly ArxivId[],
): Promise<string> {
  const pages = await datedPages(siteDir);
  const wanted = to === undefined ? today : readDate(to, '--to 2025-10-22');
  const exact = pages.find(({date}) => date === wanted);
  const day = exact ?? (to === undefined ? pages.at(-1) : undefined);
  if (day) return day.path;
  const command = `npm run new -- ${ids.join(' ')} --date ${wanted}`;
  throw new CommandError(`${wanted}의 글이 없습니다. 먼저 만드세요: ${command}`);
}
