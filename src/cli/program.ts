import {readFileSync} from 'node:fs';

import {Command, CommanderError} from 'commander';
import {CommandError} from './CommandError.ts';
import {addCommand} from './commands/add/command.ts';
import {checkCommand} from './commands/check/command.ts';
import {figureCommand} from './commands/figure/command.ts';
import {importCommand} from './commands/import/command.ts';
import {newCommand} from './commands/new/command.ts';
import {publishCommand} from './commands/publish/command.ts';
import {refreshCommand} from './commands/refresh/command.ts';
import {usageFault} from './terminal/usageFault.ts';

/** Runs a command line, `['node', 'haru', 'new', '2510.18692']`, and sets the process' exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode;
      // Help is no fault, also where it was not asked for.
      if (error.exitCode !== 0 && error.code !== 'commander.help') console.error(usageFault(error, argv[2]));
      return;
    }
    console.error(error instanceof CommandError ? error.message : error);
    process.exitCode = 1;
  }
}

/** What the library says of itself in English. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', '사용법:'],
  ['Arguments:', '인자:'],
  ['Options:', '옵션:'],
  ['Commands:', '명령:'],
]);

/** All commands and their options. What a command does is loaded when it runs. */
function createProgram(): Command {
  const program = new Command('haru')
    .description('하루논문을 쓰는 도구')
    .version(version(), '-V, --version', '판을 보여 주기')
    .helpOption('-h, --help', '이 도움말')
    .helpCommand('help [command]', '명령의 도움말')
    .configureHelp({
      styleTitle: (title) => TITLES.get(title) ?? title,
      // Not `npx haru`: npx alone takes two seconds to find what npm finds at once.
      commandUsage: (command) =>
        command.parent ? `npm run ${command.name()} -- ${usageOf(command)}` : 'npm run 명령 -- [옵션]',
      subcommandTerm: (command) => `${command.name()} ${usageOf(command)}`,
    })
    .configureOutput({outputError: () => {}})
    .exitOverride();
  for (const command of [
    newCommand,
    addCommand,
    refreshCommand,
    figureCommand,
    checkCommand,
    publishCommand,
    importCommand,
  ]) {
    program.addCommand(command().copyInheritedSettings(program));
  }
  return program;
}

function usageOf(command: Command): string {
  return command.usage().replace('[options]', '[옵션]');
}

function version(): string {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}
