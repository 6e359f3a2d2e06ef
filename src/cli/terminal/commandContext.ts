import type {WriteStream} from 'node:tty';

import {findSite} from './findSite.ts';

/** What a command has around it; tests bring their own. */
export interface CommandContext {
  siteDir: string;
  /** Where relative paths of the command line begin. */
  cwd: string;
  /** The author's clock. */
  now: Date;
  /** Says what was done, or what was asked for. */
  print(line: string): void;
  /** Says what could not be done, or is to be looked at. */
  warn(line: string): void;
}

/**
 * The author's own terminal, in a folder of the site.
 *
 * @throws CommandError where it is in no site
 */
export function commandContext(): CommandContext {
  return {
    siteDir: findSite(process.cwd()),
    // npm runs scripts in the package's folder, wherever the author is.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    now: new Date(),
    print: (line) => console.log(line),
    warn: (line) => console.error(line),
  };
}

/** Whether somebody sits at the terminal who can be asked. */
export function isInteractive(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env.CI);
}

/** Whether a stream shows colours: it is a terminal that has them, and `NO_COLOR` does not forbid them. */
export function isColourful(stream: Pick<WriteStream, 'isTTY' | 'hasColors'>): boolean {
  return stream.isTTY && stream.hasColors();
}
