import {select, text} from '@clack/prompts';

import {answered} from '../../terminal/answered.ts';
import type {FigurePrompts} from './addFigures.ts';

/** Asks at a terminal which paper a figure belongs to, the last one first offered, and what it shows. */
export const askAuthor: FigurePrompts = {
  async selectPaper(papers) {
    return answered(
      await select({
        message: '어느 논문의 그림인가요?',
        options: papers.map(({anchor, name, number}) => ({
          value: anchor,
          label: number === undefined ? name : `${number}. ${name}`,
        })),
        initialValue: papers.at(-1)?.anchor,
      }),
    );
  },
  async askAlt(name) {
    return answered(await text({message: `${name}: 무엇을 보여 주나요? (alt, 비워도 됩니다)`, defaultValue: ''}));
  },
};
