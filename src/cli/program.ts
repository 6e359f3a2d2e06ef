import {Command} from 'commander';

import {addCommand} from './add/command.ts';
import {CommandError} from './CommandError.ts';
import {checkCommand} from './check/command.ts';
import {figureCommand} from './figure/command.ts';
import {importCommand} from './import/command.ts';
import {newCommand} from './new/command.ts';
import {publishCommand} from './publish/command.ts';
import {refreshCommand} from './refresh/command.ts';

/** Runs a command line, `['node', 'haru', 'new', '2510.18692']`, and sets the process' exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error);
    process.exitCode = 1;
  }
}

const HELP = '이 도움말 · this help';

/** All commands and their options. What a command does is loaded when it runs. */
function createProgram(): Command {
  const program = new Command('haru')
    .description('하루논문을 쓰는 도구 · Tools for writing Haru Papers')
    .helpOption('-h, --help', HELP)
    .helpCommand('help [command]', '명령의 도움말 · help for a command')
    .showHelpAfterError();
  for (const command of [
    newCommand,
    addCommand,
    refreshCommand,
    figureCommand,
    checkCommand,
    publishCommand,
    importCommand,
  ]) {
    program.addCommand(command().helpOption('-h, --help', HELP));
  }
  return program;
}
