import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

import {CommandError} from '../../CommandError.ts';
import type {Git} from './git.ts';

/** The branch that is checked out, and where it is pushed to. */
export interface Branch {
  name: string;
  remote: string;
  /** The branch at the remote, `refs/heads/main`. */
  remoteRef: string;
  /** Commits that the remote did not have when it was last asked; `undefined` where it never had the branch. */
  ahead?: number;
}

/** What git leaves in its folder while it waits for the author, and how to end it. */
const UNFINISHED = {
  MERGE_HEAD: ['병합(merge)', 'git merge --continue 또는 git merge --abort'],
  'rebase-merge': ['리베이스(rebase)', 'git rebase --continue 또는 git rebase --abort'],
  'rebase-apply': ['리베이스(rebase)', 'git rebase --continue 또는 git rebase --abort'],
  CHERRY_PICK_HEAD: ['체리픽(cherry-pick)', 'git cherry-pick --continue 또는 git cherry-pick --abort'],
  REVERT_HEAD: ['되돌리기(revert)', 'git revert --continue 또는 git revert --abort'],
  BISECT_LOG: ['이등분 찾기(bisect)', 'git bisect reset'],
} as const;

/**
 * The branch, ready for a commit and a push.
 *
 * @throws CommandError where the folder is no repository, git waits for the author, or no branch is checked out; also where
 * nobody is named as author, or no place to push to
 */
export async function readyBranch(siteDir: string, git: Git): Promise<Branch> {
  const questions = ['--is-inside-work-tree', ...Object.keys(UNFINISHED).flatMap((file) => ['--git-path', file])];
  const [isInside, ...paths] = (await git.ask('rev-parse', ...questions))?.split('\n') ?? [];
  if (isInside !== 'true') {
    throw new CommandError(`${siteDir}은(는) git 저장소가 아닙니다. git init으로 만들거나 저장소 안에서 하세요`);
  }
  for (const [index, [what, mend]] of Object.values(UNFINISHED).entries()) {
    const path = paths[index];
    if (path && existsSync(resolve(siteDir, path))) {
      throw new CommandError(`끝나지 않은 ${what}이(가) 있습니다. ${mend}로 먼저 끝내세요`);
    }
  }
  const name = await git.ask('symbolic-ref', '--short', '--quiet', 'HEAD');
  if (!name)
    throw new CommandError('브랜치 위가 아닙니다 (detached HEAD). git switch main처럼 브랜치로 옮긴 뒤 다시 하세요');
  await requireAuthor(git);
  const [remote, remoteRef] = await Promise.all([
    git.ask('config', '--get', `branch.${name}.remote`),
    git.ask('config', '--get', `branch.${name}.merge`),
  ]);
  if (!remote || !remoteRef) throw await withoutUpstream(name, git);
  const ahead = await git.ask('rev-list', '--count', '@{upstream}..HEAD');
  return {name, remote, remoteRef, ahead: ahead === undefined ? undefined : Number(ahead)};
}

/** @throws CommandError where git knows nobody as the author of a commit */
export async function requireAuthor(git: Git): Promise<void> {
  const names = [await git.ask('var', 'GIT_AUTHOR_IDENT'), await git.ask('var', 'GIT_COMMITTER_IDENT')];
  if (!names.includes(undefined)) return;
  throw new CommandError(
    '누가 쓴 커밋인지 git이 모릅니다. 한 번만 적으세요:\n' +
      "  git config --global user.name '이름'\n  git config --global user.email 'me@example.org'",
  );
}

async function withoutUpstream(name: string, git: Git): Promise<CommandError> {
  const remotes = (await git.ask('remote'))?.split('\n').filter(Boolean) ?? [];
  const [remote = 'origin'] = remotes.includes('origin') ? [] : remotes;
  return new CommandError(
    remotes.length === 0
      ? `올릴 곳(remote)이 없습니다. 먼저 적으세요:\n  git remote add origin <주소>\n  git push -u origin ${name}`
      : `${name} 브랜치가 어디로 올라갈지 정해지지 않았습니다. 한 번만 하세요:\n  git push -u ${remote} ${name}`,
  );
}
