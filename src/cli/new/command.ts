import {Command} from 'commander';

import type {NewDayOptions} from './newDay.ts';

/** `haru new [papers…]`: makes a day's page. */
export function newCommand(): Command {
  return new Command('new')
    .description('하루의 글을 만듭니다 · make a day’s page')
    .argument('[papers...]', 'arXiv 번호나 링크 · arXiv ids or links')
    .option('--date <date>', '글의 날짜, 없으면 오늘 · the day’s date, today by default')
    .option('--from-hf [count]', 'Hugging Face의 목록에서 고르기. --date도 --list도 없으면 가장 새로운 목록')
    .option('--list <date>', '목록의 날짜, 글의 날짜와 다를 때')
    .option('--again', '이미 정리한 논문도 다시 적기 · also papers summarised before')
    .action(async (papers: string[], options: NewDayOptions) => {
      const {newDay} = await import('./newDay.ts');
      const {sourceContext} = await import('../metadata/sourceContext.ts');
      await newDay(papers, options, sourceContext());
    });
}
