import {execFile} from 'node:child_process';

/** A `git` that ended with another code than 0. */
export class GitError extends Error {
  constructor(
    readonly args: readonly string[],
    readonly stdout: string,
    readonly stderr: string,
  ) {
    super(stderr.trim() || stdout.trim() || `git ${args[0]}`);
  }
}

/** Runs git in one folder. */
export interface Git {
  /** What it printed. @throws GitError */
  (...args: string[]): Promise<string>;
  /** What it printed, without the last line break; `undefined` where it ended with another code than 0. */
  ask(...args: string[]): Promise<string | undefined>;
}

/**
 * Git in a folder. Paths mean themselves, whatever characters they hold; nothing is asked at the terminal, and reading does
 * not even refresh the index.
 */
export function gitIn(folder: string): Git {
  const git = (...args: string[]) => runGit(folder, args);
  return Object.assign(git, {
    ask: (...args: string[]) =>
      git(...args).then(
        (printed) => printed.replace(/\r?\n$/, ''),
        (error: unknown) => {
          if (error instanceof GitError) return undefined;
          throw error;
        },
      ),
  });
}

function runGit(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      ['-c', 'core.quotePath=false', '--literal-pathspecs', ...args],
      {
        cwd: folder,
        env: {...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_EDITOR: 'true'},
        maxBuffer: 1 << 28,
      },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else if (error.code === 'ENOENT') reject(error);
        else reject(new GitError(args, stdout, stderr));
      },
    );
  });
}
