import {daysBefore} from '../../../papers/day/dates.ts';
import type {IsoDate} from '../../../papers/day/types.ts';
import {CommandError} from '../../CommandError.ts';
import {askDailyPapers, type DailyPaper, NoListError} from '../../metadata/huggingFace.ts';
import type {SourceContext} from '../../metadata/sourceContext.ts';

/** A list has a day of its own, which is rarely the author's: mornings in Seoul are evenings of the day before. */
export interface DailyList {
  date: IsoDate;
  papers: DailyPaper[];
}

/** There is none of a Saturday or Sunday, and on a Monday morning that of Monday has not begun; holidays take one more. */
const MOST_DAYS_BACK = 4;

/**
 * Gets Hugging Face's list of one day.
 *
 * @throws CommandError where there is none
 */
export async function listOfDay(date: IsoDate, context: SourceContext): Promise<DailyList> {
  const papers = await ask(date, context).catch((error: Error) => refuse(date, error));
  if (papers.length > 0) return {date, papers};
  throw new CommandError(
    `Hugging Face에 ${date}의 논문이 없습니다. 다른 날의 목록은 --list ${daysBefore(date, 1)}처럼 고르세요`,
  );
}

/**
 * Gets the newest list that Hugging Face has, and says of which day it is.
 *
 * @param today the author's day
 * @throws CommandError where four days before it there is still none, or the server does not answer
 */
export async function newestList(today: IsoDate, context: SourceContext): Promise<DailyList> {
  for (let back = 0; back <= MOST_DAYS_BACK; back++) {
    const date = daysBefore(today, back);
    const papers = await ask(date, context).catch((error: Error) =>
      error instanceof NoListError ? [] : refuse(date, error),
    );
    if (papers.length === 0) continue;
    context.print(`Hugging Face의 가장 새로운 목록은 ${date}의 것입니다: 논문 ${papers.length}편`);
    return {date, papers};
  }
  throw new CommandError(
    `Hugging Face에 ${daysBefore(today, MOST_DAYS_BACK)}부터 ${today}까지의 목록이 없습니다. 더 앞의 목록은 --list 2025-10-22처럼 고르세요`,
  );
}

function ask(date: IsoDate, {print, prompts, sources}: SourceContext): Promise<DailyPaper[]> {
  const work = () => askDailyPapers(date, sources.huggingFaceUrl, sources.huggingFacePatience);
  const doing = `Hugging Face에 ${date}의 논문을 묻습니다`;
  if (prompts) return prompts.wait(doing, work);
  print(doing);
  return work();
}

function refuse(date: IsoDate, error: Error): never {
  throw new CommandError(
    `Hugging Face의 ${date} 목록을 받지 못했습니다 (${error.message}). 번호를 알면 그대로 적으세요: npm run new -- 2510.18692`,
    {cause: error},
  );
}
