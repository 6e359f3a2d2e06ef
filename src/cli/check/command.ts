import {Command} from 'commander';

interface Options {
  fix?: true;
  json?: true;
}

/** `haru check [files…]`: looks for what stops a build, and for what was most likely not meant. */
export function checkCommand(): Command {
  return new Command('check')
    .description('글을 살펴 고칠 곳을 알려 줍니다 · find what to mend in the days')
    .argument('[files...]', '글, 폴더, 날짜, 없으면 모든 글 · days, folders or dates, all days by default')
    .option('--fix', '번호와 앵커처럼 안전한 것을 고치기 · mend what is safe: numbers and anchors')
    .option('--json', 'JSON으로 적기 · print JSON')
    .action(async (files: string[], {fix, json}: Options) => {
      const {check} = await import('./check.ts');
      const {commandContext} = await import('../terminal/commandContext.ts');
      const {siteDir, cwd, print} = commandContext();
      const {isClean} = await check(siteDir, {files, fix, json, cwd, print});
      if (!isClean) process.exitCode = 1;
    });
}
