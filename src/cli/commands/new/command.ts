import {Command} from 'commander';

import type {NewDayOptions} from './newDay.ts';

/** `haru new [papers…]`: makes a day's page. */
export function newCommand(): Command {
  return new Command('new')
    .description('하루의 글을 만듭니다')
    .argument('[papers...]', 'arXiv 번호나 링크')
    .option('--date <date>', '글의 날짜, 없으면 오늘')
    .option('--from-hf [count]', 'Hugging Face의 목록에서 고르기. --date도 --list도 없으면 가장 새로운 목록')
    .option('--list <date>', '목록의 날짜, 글의 날짜와 다를 때')
    .option('--again', '이미 정리한 논문도 다시 적기')
    .action(async (papers: string[], options: NewDayOptions) => {
      const {newDay} = await import('./newDay.ts');
      const {sourceContext} = await import('../../metadata/sourceContext.ts');
      await newDay(papers, options, sourceContext());
    });
}
