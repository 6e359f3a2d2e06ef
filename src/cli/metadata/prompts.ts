import type {ArxivId} from '../../papers/types.ts';
import {answered} from '../terminal/answered.ts';
import type {DailyPaper} from './huggingFace.ts';

/** What to do with a paper that is summarised already. */
export type RepeatChoice = 'again' | 'link' | 'skip';

/** What only somebody at a terminal can answer, or would look at. */
export interface Prompts {
  choosePapers(papers: readonly DailyPaper[]): Promise<ArxivId[]>;
  chooseRepeat(message: string): Promise<RepeatChoice>;
  /** Shows that work goes on. */
  wait<T>(message: string, work: () => Promise<T>): Promise<T>;
}

/** Asks at the author's terminal. */
export const terminalPrompts: Prompts = {
  async choosePapers(papers) {
    const {multiselect} = await import('@clack/prompts');
    const chosen = await multiselect({
      message: '요약할 논문을 고르세요 (스페이스로 고르고 엔터로 마칩니다)',
      options: papers.map(({id, title, upvotes}) => ({value: id as string, label: title, hint: `${id} ▲ ${upvotes}`})),
      required: true,
      maxItems: 12,
    });
    return answered(chosen) as ArxivId[];
  },
  async chooseRepeat(message) {
    const {select} = await import('@clack/prompts');
    const chosen = await select<RepeatChoice>({
      message,
      options: [
        {value: 'link', label: '그 글로 가는 링크만 적습니다'},
        {value: 'again', label: '다시 정리합니다'},
        {value: 'skip', label: '건너뜁니다'},
      ],
    });
    return answered(chosen);
  },
  async wait(message, work) {
    const {spinner} = await import('@clack/prompts');
    const wheel = spinner();
    wheel.start(message);
    try {
      return await work();
    } finally {
      wheel.stop(message);
    }
  },
};
