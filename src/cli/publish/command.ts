import {Command} from 'commander';

/** `haru publish`: commits and pushes one day. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('하루를 살펴 커밋하고 올립니다')
    .argument('[date]', '글의 날짜, 없으면 오늘이나 가장 최근에 바뀐 글')
    .option('--dry-run', '무엇을 할지만 보여 주기')
    .action(async (date: string | undefined, {dryRun}: {dryRun?: boolean}) => {
      const [{publishDay}, {dayErrors}, {commandContext}, {localDate}] = await Promise.all([
        import('./publishDay.ts'),
        import('../check/dayErrors.ts'),
        import('../terminal/commandContext.ts'),
        import('../terminal/localDate.ts'),
      ]);
      const {siteDir, print, now} = commandContext();
      await publishDay({date, dryRun}, {siteDir, print, today: localDate(now), findErrors: dayErrors});
    });
}
