import {Command} from 'commander';

/** `haru refresh [dates…]`: fills in what was made without a network. */
export function refreshCommand(): Command {
  return new Command('refresh')
    .description('번호만 적힌 논문의 제목과 저자를 채웁니다')
    .argument('[dates...]', '글의 날짜, 없으면 모든 글')
    .action(async (dates: string[]) => {
      const {refreshDays} = await import('./refreshDays.ts');
      const {sourceContext} = await import('../../metadata/sourceContext.ts');
      const {isFilled} = await refreshDays(dates, sourceContext());
      if (!isFilled) process.exitCode = 1;
    });
}
