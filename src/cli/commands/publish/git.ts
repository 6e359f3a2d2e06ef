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
  /** The bytes of blobs, by their ids. */
  blobs(ids: readonly string[]): Promise<Map<string, Buffer>>;
}

/**
 * Git in a folder. Paths mean themselves, whatever characters they hold; nothing is asked at the terminal, and reading does
 * not even refresh the index.
 *
 * @param env set on top of the process' own
 */
export function gitIn(folder: string, env: NodeJS.ProcessEnv = {}): Git {
  const git = async (...args: string[]) => (await runGit(folder, args, {env})).toString();
  return Object.assign(git, {
    ask: (...args: string[]) =>
      git(...args).then(
        (printed) => printed.replace(/\r?\n$/, ''),
        (error: unknown) => {
          if (error instanceof GitError) return undefined;
          throw error;
        },
      ),
    blobs: async (ids: readonly string[]) =>
      ids.length === 0
        ? new Map<string, Buffer>()
        : blobsIn(await runGit(folder, ['cat-file', '--batch'], {env, input: `${ids.join('\n')}\n`})),
  });
}

/** Reads what `git cat-file --batch` prints: `<id> blob <size>`, the bytes, a line break. */
function blobsIn(printed: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf('\n', at);
    const [id = '', , size] = printed.toString('latin1', at, end).split(' ');
    const next = end + 1 + Number(size ?? 0);
    blobs.set(id, printed.subarray(end + 1, next));
    at = next + 1;
  }
  return blobs;
}

function runGit(
  folder: string,
  args: readonly string[],
  {env, input}: {env: NodeJS.ProcessEnv; input?: string},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-c', 'core.quotePath=false', '--literal-pathspecs', ...args],
      {
        cwd: folder,
        env: {...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_EDITOR: 'true', ...env},
        encoding: 'buffer',
        maxBuffer: 1 << 30,
      },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else if (error.code === 'ENOENT') reject(error);
        else reject(new GitError(args, stdout.toString(), stderr.toString()));
      },
    );
    // A git that ends before it has read all says why itself.
    child.stdin?.on('error', () => {}).end(input);
  });
}
