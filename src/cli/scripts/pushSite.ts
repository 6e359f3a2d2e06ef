import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {CommandError} from '../CommandError.ts';
import {indent} from '../commands/publish/commitFiles.ts';
import {type Git, GitError, gitIn} from '../commands/publish/git.ts';

/** What the author's own settings may not do to a built file: change its line ends, leave it out, run a filter over it. */
const AS_IT_IS = ['core.autocrlf=false', 'core.sparseCheckout=false', 'core.attributesFile=/dev/null'];

/**
 * Makes the `gh-pages` branch of `origin` hold a folder and nothing else. A history of built pages would only make clones slow:
 * each time the branch is one commit. What is checked out and staged is not touched.
 *
 * @param dir the built site
 * @param options.git in the repository whose `origin` it is
 * @throws CommandError where git does not
 */
export async function pushSite(dir: string, {git, message}: {git: Git; message: string}): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'haru-deploy-'));
  try {
    const folder = (await git('rev-parse', '--absolute-git-dir')).trim();
    const site = gitIn(dir, {GIT_DIR: folder, GIT_WORK_TREE: dir, GIT_INDEX_FILE: join(temporary, 'index')});
    await site(...AS_IT_IS.flatMap((setting) => ['-c', setting]), 'add', '--all', '--force', '--', '.');
    const tree = (await site('write-tree')).trim();
    const commit = (await site('commit-tree', '-m', message, tree)).trim();
    // A hook of the sources has nothing to say of what was made of them.
    await git('push', '--force', '--no-verify', '--porcelain', '--', 'origin', `${commit}:refs/heads/gh-pages`);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new CommandError(`올리지 못했습니다. git이 한 말:\n${indent(error.message)}`);
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}
