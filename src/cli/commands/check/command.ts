import {Command} from 'commander';

interface Options {
  fix?: true;
  fetch?: true;
  json?: true;
  site?: true | string;
  update?: true;
  confirm?: string[];
}

/** `haru check [files…]`: looks for what stops a build, and for what was most likely not meant; `--site` at what was built. */
export function checkCommand(): Command {
  return new Command('check')
    .description('글을 살펴 고칠 곳을 알려 줍니다')
    .argument('[files...]', '글, 폴더, 날짜, 없으면 모든 글')
    .option('--fix', '번호와 앵커처럼 안전한 것을 고치기')
    .option('--fetch', '--fix와 함께: 다른 서버의 그림을 asset/에 받기')
    .option('--json', 'JSON으로 적기')
    .option('--site [folder]', '글 대신 빌드한 사이트(build)의 모든 주소를 살피기')
    .option('--update', '--site와 함께: 새 주소를 docs/addresses.txt에 적기')
    .option('--confirm <address...>', '--site와 함께: 없어져도 되는 주소를 지우기')
    .action(async (files: string[], {fix, fetch, json, site, update, confirm}: Options, command: Command) => {
      const {commandContext, isColourful} = await import('../../terminal/commandContext.ts');
      const {siteDir, cwd, print} = commandContext();
      if (site === undefined) {
        if (update || confirm) command.error('--update와 --confirm은 --site와 함께 씁니다');
        if (fetch && !fix) command.error('--fetch는 --fix와 함께 씁니다');
        const {check} = await import('./check.ts');
        const {isClean} = await check(siteDir, {
          files,
          fix,
          fetch,
          json,
          cwd,
          print,
          isColourful: isColourful(process.stdout),
        });
        if (!isClean) process.exitCode = 1;
        return;
      }
      if (files.length > 0 || fix || fetch || json)
        command.error('--site는 글의 이름, --fix, --fetch, --json과 함께 쓰지 않습니다');
      const {checkSite} = await import('../../site/checkSite.ts');
      const folder = site === true ? undefined : site;
      const {isClean} = await checkSite(siteDir, {folder, cwd, update, confirm, print});
      if (!isClean) process.exitCode = 1;
    });
}
