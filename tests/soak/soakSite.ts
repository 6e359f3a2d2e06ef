import {execFile} from 'node:child_process';
import {appendFile, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {createSite} from '../site/createSite.ts';
import {type ArchiveState, BRANCHES, daysOf, FIRST_STATE, OPEN_DAY, OTHER_WORDS} from './archiveState.ts';

const run = promisify(execFile);

const MONTH = 'docs/papers/y2025/oct';
export const OPEN_PAGE = `${MONTH}/${OPEN_DAY}`;

/** A site whose archive the soak changes. */
export interface SoakSite {
  dir: string;
  /** Brings the files from one state into another as an author's programs would: each file at once. */
  change(from: ArchiveState, to: ArchiveState): Promise<void>;
}

/**
 * Makes a site of a project's code and a copy of an archive, with a repository of two branches.
 *
 * @param options.root the project
 * @param options.docs the archive, which holds the days that `archiveState.ts` names
 */
export async function createSoakSite(options: {root: string; dir: string; docs: string}): Promise<SoakSite> {
  const dir = await createSite(options);
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=soak', '-c', 'user.email=soak@localhost', ...args], {cwd: dir});
  const [first, second] = BRANCHES;
  await git('init', '--quiet', `--initial-branch=${first}`);
  await git('add', 'docs');
  await git('commit', '--quiet', '--message=first');
  await git('switch', '--quiet', '--create', second);
  await appendFile(join(dir, `${OPEN_PAGE}.mdx`), `\n${OTHER_WORDS}.\n`);
  await git('commit', '--quiet', '--all', '--message=second');
  const committed = new Map<string, ReadonlyMap<string, string>>();
  for (const branch of [second, first]) {
    await git('switch', '--quiet', branch);
    const names = [...daysOf(FIRST_STATE, new Map()).keys()];
    committed.set(
      branch,
      new Map(await Promise.all(names.map(async (name) => [name, await readFile(pathOf(name), 'utf8')] as const))),
    );
  }
  return {dir, change};

  async function change(from: ArchiveState, to: ArchiveState): Promise<void> {
    if (from.branch !== to.branch) {
      await git('clean', '--quiet', '--force', MONTH);
      await git('switch', '--quiet', '--discard-changes', to.branch);
      return;
    }
    const texts = committed.get(to.branch) ?? new Map();
    const [old, now] = [daysOf(from, texts), daysOf(to, texts)];
    for (const [name, text] of old) {
      if (now.has(name)) continue;
      const renamed = [...now].find(([other, same]) => same === text && !old.has(other));
      await (renamed ? rename(pathOf(name), pathOf(renamed[0])) : rm(pathOf(name)));
      if (renamed) old.set(renamed[0], text);
    }
    for (const [name, text] of now) if (old.get(name) !== text) await writeFile(pathOf(name), text);
  }

  function pathOf(name: string): string {
    return join(dir, MONTH, `${name}.mdx`);
  }
}
