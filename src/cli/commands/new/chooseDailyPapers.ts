import type {ArxivId} from '../../../papers/day/types.ts';
import {findSummaries} from '../../../papers/lists/findSummaries.ts';
import {readArchive} from '../../archive/readArchive.ts';
import {CommandError} from '../../CommandError.ts';
import type {OfferedPaper} from '../../metadata/prompts.ts';
import type {SourceContext} from '../../metadata/sourceContext.ts';
import type {DailyList} from './findDailyPapers.ts';

/**
 * Lets the author pick from a list of Hugging Face, where papers that the archive has are marked; without a terminal the
 * first `count` are taken.
 *
 * @param findList asked for after it is known that somebody can pick
 * @param count how many are offered; `true` where the author gave none
 * @throws CommandError where there is no list, or nobody who could pick from it
 */
export async function chooseDailyPapers(
  findList: () => Promise<DailyList>,
  count: string | true,
  {siteDir, prompts}: SourceContext,
): Promise<ArxivId[]> {
  const most = count === true ? undefined : readCount(count);
  if (!prompts && most === undefined) {
    throw new CommandError('고를 터미널이 없습니다. 몇 편을 적을지 --from-hf 5처럼 알려 주세요');
  }
  const {papers} = await findList();
  const first = papers.slice(0, most);
  if (!prompts) return first.map(({id}) => id);
  const summaries = findSummaries(await readArchive(siteDir));
  const offered = first.map((paper): OfferedPaper => {
    const summary = summaries.byId(paper.id) ?? summaries.byTitle(paper.title);
    return {...paper, summarised: summary?.day};
  });
  return prompts.choosePapers(offered);
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new CommandError(`'${text}'은(는) 편수가 아닙니다. --from-hf 5처럼 적고, 논문의 번호는 그 앞에 두세요`);
}
