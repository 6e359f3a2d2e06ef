import {CommandError} from '../../CommandError.ts';
import {type Git, GitError} from './git.ts';
import type {Change} from './workingTree.ts';

/**
 * Commits these files as they lie there, past the index. New ones are made known to it, and forgotten if that fails.
 *
 * @param message its paragraphs
 * @throws CommandError where git does not
 */
export async function commitFiles(changes: readonly Change[], message: readonly string[], git: Git): Promise<void> {
  const added = changes.filter(({isUntracked}) => isUntracked).map(({path}) => path);
  try {
    if (added.length > 0) await git('add', '--intent-to-add', '--', ...added);
    const paths = changes.map(({path}) => path);
    await git('commit', '--quiet', '--only', ...message.map((part) => `--message=${part}`), '--', ...paths);
  } catch (error) {
    if (added.length > 0) await git.ask('rm', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', ...added);
    if (!(error instanceof GitError)) throw error;
    throw new CommandError(`커밋하지 못했습니다. 아무것도 올리지 않았습니다. git이 한 말:\n${indent(error.message)}`);
  }
}

/** What git said, below a line of ours. */
export function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
