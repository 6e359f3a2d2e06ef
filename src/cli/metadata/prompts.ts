import type {ArxivId, IsoDate} from '../../papers/day/types.ts';
import {CommandError} from '../CommandError.ts';
import {answered} from '../terminal/answered.ts';
import type {DailyPaper} from './huggingFace.ts';

/** What to do with a paper that is summarised already. */
export type RepeatChoice = 'again' | 'link' | 'skip';

/** A paper of a list, and where the archive summarises it already. */
export interface OfferedPaper extends DailyPaper {
  summarised?: {path: string; date?: IsoDate};
}

/** What only somebody at a terminal can answer, or would look at. */
export interface Prompts {
  choosePapers(papers: readonly OfferedPaper[]): Promise<ArxivId[]>;
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
      options: papers.map((paper) => ({value: paper.id as string, label: offerLine(paper), hint: paper.id})),
      // What the library says of an empty choice, and of its keys, is English.
      required: false,
      showInstructions: false,
      maxItems: 12,
    });
    const ids = answered(chosen) as ArxivId[];
    if (ids.length === 0) throw new CommandError('고른 논문이 없습니다. 아무것도 쓰지 않았습니다');
    return ids;
  },
  async chooseRepeat(message) {
    const {select} = await import('@clack/prompts');
    const chosen = await select<RepeatChoice>({
      message,
      showInstructions: false,
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
    const wheel = spinner({cancelMessage: '그만두었습니다', errorMessage: '그만두었습니다'});
    wheel.start(message);
    try {
      return await work();
    } finally {
      wheel.stop(message);
    }
  },
};

/** A paper as a line of the list says it: its votes, whether it is summarised already, who wrote it, its title. */
export function offerLine({title, upvotes, organisation, summarised}: OfferedPaper): string {
  const votes = `▲ ${upvotes}`.padEnd(5);
  const mark = summarised && `✓ ${summarised.date ?? summarised.path}에 정리함`;
  return [votes, mark, organisation, title].filter(Boolean).join(' · ');
}
