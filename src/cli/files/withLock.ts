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
 * @throws CommandError where the other command still runs after that
 */
export async function withLock<T>(siteDir: string, work: () => Promise<T>, patience = 10_000): Promise<T> {
  const path = join(siteDir, LOCK);
  await mkdir(dirname(path), {recursive: true});
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
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
