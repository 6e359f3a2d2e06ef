import {Command} from 'commander';

import {clockIn} from '../../../papers/day/clock.ts';
import {site} from '../../../site.ts';

interface Options {
  dryRun?: boolean;
  updated?: boolean;
  yes?: boolean;
}

/** `haru publish`: commits and pushes one day. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('하루를 살펴 커밋하고 올립니다')
    .argument('[date]', '글의 날짜, 없으면 오늘이나 가장 최근에 바뀐 글')
    .option('--updated', '고친 것을 구독자에게도 알리기: 머리말에 오늘 날짜를 적습니다')
    .option('--yes', '모자란 파일을 묻지 않고 함께 올리기')
    .option('--dry-run', '무엇을 할지만 보여 주기')
    .action(async (date: string | undefined, {dryRun, updated, yes}: Options) => {
      const [{publishDay}, {confirm}, {answered}, {commandContext, isInteractive}, {localDate}] = await Promise.all([
        import('./publishDay.ts'),
        import('@clack/prompts'),
        import('../../terminal/answered.ts'),
        import('../../terminal/commandContext.ts'),
        import('../../terminal/localDate.ts'),
      ]);
      const {siteDir, print, now} = commandContext();
      const asks = async (message: string) =>
        yes || answered(await confirm({message, active: '예', inactive: '아니요'}));
      const ask = yes || isInteractive() ? asks : undefined;
      // Readers are told by the site's own calendar, wherever its author is.
      const announce = updated ? clockIn(site.timeZone).dateAt(now) : undefined;
      await publishDay({date, dryRun, announce}, {siteDir, print, today: localDate(now), ask});
    });
}
