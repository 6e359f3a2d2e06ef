import {CommandError} from '../../CommandError.ts';
import {indent} from './commitFiles.ts';
import {type Git, GitError} from './git.ts';
import type {Branch} from './readyBranch.ts';

/**
 * Pushes a branch, and says where to.
 *
 * @throws CommandError where the remote does not take it, with the way on
 */
export async function pushBranch(
  {name, remote, remoteRef, ahead}: Branch,
  git: Git,
  {dryRun, print}: {dryRun: boolean; print(line: string): void},
): Promise<void> {
  const target = `${remote} ${remoteRef.replace(/^refs\/heads\//, '')}`;
  const many = ahead === undefined || ahead <= 1 ? '' : `, 커밋 ${ahead}개`;
  if (dryRun) return print(`올릴 곳: ${target}${many}. --dry-run이라 아무것도 하지 않았습니다`);
  try {
    await git('push', '--porcelain', '--', remote, `refs/heads/${name}:${remoteRef}`);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isBehind = /\[rejected\]|non-fast-forward|fetch first/.test(error.stdout);
    const mend = isBehind
      ? '원격에 여기 없는 커밋이 있습니다. 받아서 다시 올리세요:\n  git pull --rebase --autostash\n  npm run publish'
      : '연결과 권한을 살핀 뒤 npm run publish를 다시 하세요';
    throw new CommandError(
      `올리지 못했습니다. 커밋은 남아 있습니다. ${mend}\n\ngit이 한 말:\n${indent(error.message)}`,
    );
  }
  print(`올렸습니다: ${target}${many}`);
}
