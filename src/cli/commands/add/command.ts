import {Command} from 'commander';

import type {AddOptions} from './addToDay.ts';

/** `haru add <papers…>`: adds papers to a day's page. */
export function addCommand(): Command {
  return new Command('add')
    .description('하루의 글에 논문을 덧붙입니다')
    .argument('<papers...>', 'arXiv 번호나 링크')
    .option('--to <date>', '덧붙일 글의 날짜, 없으면 오늘이나 가장 새 글')
    .option('--again', '이미 정리한 논문도 다시 적기')
    .action(async (papers: string[], options: AddOptions) => {
      const {addToDay} = await import('./addToDay.ts');
      const {sourceContext} = await import('../../metadata/sourceContext.ts');
      await addToDay(papers, options, sourceContext());
    });
}
