import {Command, InvalidArgumentError} from 'commander';

import type {FigureOptions} from './addFigures.ts';

/** `haru figure picture.png`: puts pictures into a day. */
export function figureCommand(): Command {
  return new Command('figure')
    .description('그림을 줄여 글에 넣습니다')
    .argument('[files...]', 'PNG, JPEG, WebP, GIF, SVG, PDF 파일')
    .option('--paper <paper>', '앵커, 이름, arXiv 번호')
    .option('--date <date>', '글의 날짜, 없으면 가장 최근')
    .option('--alt <words>', '그림 설명, 그림마다 한 번', collect)
    .option('--page <number>', 'PDF의 몇 쪽인지', pageNumber)
    .option('--clipboard', '클립보드의 그림')
    .action(async (files: string[], options: FigureOptions) => {
      const {addFigures} = await import('./addFigures.ts');
      const {commandContext, isInteractive} = await import('../../terminal/commandContext.ts');
      const prompts = isInteractive() ? (await import('./askAuthor.ts')).askAuthor : undefined;
      await addFigures(files, options, {...commandContext(), prompts});
    });
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

function pageNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('쪽은 1부터 셉니다');
  return Number(value);
}
