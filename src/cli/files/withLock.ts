import {mkdir, open, readFile, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {CommandError} from '../CommandError.ts';

const LOCK = 'node_modules/.cache/haru-papers/author.lock';
const PAUSE = 50;

/**
 * Runs what reads and then writes the author's files while no other command does: two at once would each write back what
 * the other had not seen. The lock of a command that was killed is taken over.
 *
 * @param siteDir the site whose files are written
 * @param patience how long to wait for another command, in milliseconds
 * @throws CommandError where the other command still runs after that, or where no lock can be made
 */
export async function withLock<T>(siteDir: string, work: () => Promise<T>, patience = 10_000): Promise<T> {
  const path = join(siteDir, LOCK);
  await mkdir(dirname(path), {recursive: true}).catch((error) => refuse(path, error));
  const deadline = Date.now() + patience;
  while (!(await take(path))) {
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner)) await rm(path, {force: true});
    else if (Date.now() > deadline) {
      throw new CommandError(
        `다른 명령(프로세스 ${owner})이 글을 고치는 중입니다. 끝나면 다시 하세요. 아니라면 ${path}을(를) 지우세요`,
      );
    } else await setTimeout(PAUSE);
  }
  try {
    return await work();
  } finally {
    await rm(path, {force: true});
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return refuse(path, error);
  }
}

/** Without a lock nothing is written: another command could lose it. */
function refuse(path: string, error: unknown): never {
  const {code} = error as NodeJS.ErrnoException;
  throw new CommandError(
    `${path}을(를) 만들 수 없습니다 (${code}). 아무것도 쓰지 않았습니다\n    → 그 폴더에 쓸 권한과 자리를 준 뒤 다시 하세요`,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
