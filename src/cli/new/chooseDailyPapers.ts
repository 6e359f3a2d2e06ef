import type {ArxivId, IsoDate} from '../../papers/types.ts';
import {CommandError} from '../CommandError.ts';
import {askDailyPapers} from '../metadata/huggingFace.ts';
import type {SourceContext} from '../metadata/sourceContext.ts';

/**
 * Lets the author pick from Hugging Face's papers of a day; without a terminal the first `count` are taken.
 *
 * @param count `true` where the author gave none
 * @throws CommandError where there is no list, or nobody who could pick from it
 */
export async function chooseDailyPapers(
  date: IsoDate,
  count: string | true,
  {print, prompts, sources}: SourceContext,
): Promise<ArxivId[]> {
  const most = count === true ? undefined : readCount(count);
  if (!prompts && most === undefined) {
    throw new CommandError('고를 터미널이 없습니다. 몇 편을 적을지 --from-hf 5처럼 알려 주세요');
  }
  const ask = () =>
    askDailyPapers(date, sources.huggingFaceUrl, sources.huggingFacePatience).catch((error: Error) => {
      throw new CommandError(
        `Hugging Face의 ${date} 목록을 받지 못했습니다 (${error.message}). 번호를 알면 그대로 적으세요: npm run new -- 2510.18692`,
        {cause: error},
      );
    });
  const doing = `Hugging Face에 ${date}의 논문을 묻습니다`;
  if (!prompts) print(doing);
  const papers = (await (prompts ? prompts.wait(doing, ask) : ask())).slice(0, most);
  if (papers.length === 0)
    throw new CommandError(`Hugging Face에 ${date}의 논문이 없습니다. 다른 날을 --date로 알려 주세요`);
  return prompts ? await prompts.choosePapers(papers) : papers.map(({id}) => id);
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new CommandError(`'${text}'은(는) 편수가 아닙니다. --from-hf 5처럼 적고, 논문의 번호는 그 앞에 두세요`);
}
