import {randomUUID} from 'node:crypto';
import {link, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
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
  while (!(await take(path).catch((error) => refuse(path, error)))) {
    if (Date.now() > deadline) {
      throw new CommandError(
        `다른 명령(프로세스 ${(await ownerOf(path)) ?? '모름'})이 글을 고치는 중입니다. 끝나면 다시 하세요. 아니라면 ${path}을(를) 지우세요`,
      );
    }
    await setTimeout(PAUSE);
  }
  try {
    return await work();
  } finally {
    await rm(path, {force: true});
  }
}

/**
 * Takes a lock that is free, or that a process left behind which is dead. It is written aside, so that a lock is whole
 * wherever there is one.
 */
async function take(path: string): Promise<boolean> {
  const own = `${path}.${randomUUID()}`;
  try {
    await writeFile(own, String(process.pid));
    return (await linkNew(own, path)) || (await takeOver(path, own));
  } finally {
    await rm(own, {force: true});
  }
}

/**
 * Replaces a dead lock. Whoever does holds a lock for it, and looks once more then: what was dead may have been replaced
 * meanwhile, and nobody else can replace what still is.
 */
async function takeOver(path: string, own: string): Promise<boolean> {
  if (!(await isDead(path))) return false;
  const turn = `${path}.turn`;
  if (!(await take(turn))) return false;
  try {
    if (!(await isDead(path))) return false;
    await rename(own, path);
    return true;
  } finally {
    await rm(turn, {force: true});
  }
}

/** Gives a file a second name, unless there is one of that name. */
async function linkNew(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Without a lock nothing is written: another command could lose it. */
function refuse(path: string, error: unknown): never {
  const {code} = error as NodeJS.ErrnoException;
  throw new CommandError(
    `${path}을(를) 만들 수 없습니다 (${code}). 아무것도 쓰지 않았습니다\n    → 그 폴더에 쓸 권한과 자리를 준 뒤 다시 하세요`,
  );
}

/** Whether there is a lock that nobody holds; one without a process is such, for it was made by no `take`. */
async function isDead(path: string): Promise<boolean> {
  const owner = await ownerOf(path);
  return owner !== undefined && !isRunning(owner);
}

/** The process that a lock names, 0 where it names none; `undefined` where there is no lock. */
async function ownerOf(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(/^[1-9]\d*$/.exec(text)?.[0] ?? 0);
}

function isRunning(pid: number): boolean {
  // The process 0 stands for a group of them.
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
