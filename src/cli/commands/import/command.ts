import {Command} from 'commander';

/** `haru import ../blog`: copies the notes of another site. */
export function importCommand(): Command {
  return new Command('import')
    .description('다른 곳의 일지를 글로 옮겨 옵니다')
    .argument('<folder>', 'Markdown 글이 든 폴더')
    .option('--dry-run', '무엇을 할지만 보여 주기')
    .option('--fetch', '다른 서버의 그림을 asset/에 받기')
    .option('--details', '바뀐 곳과 살펴볼 곳을 하나하나 보여 주기')
    .action(async (folder: string, options: {dryRun?: boolean; details?: boolean; fetch?: boolean}) => {
      const {importFolder} = await import('./importFolder.ts');
      const {commandContext} = await import('../../terminal/commandContext.ts');
      await importFolder(folder, options, commandContext());
    });
}
