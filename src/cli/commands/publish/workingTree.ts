import {existsSync} from 'node:fs';
import {join} from 'node:path';

import type {Git} from './git.ts';

/** How a file differs from the last commit. */
export interface Change {
  path: string;
  /** Git does not know it yet. */
  isUntracked: boolean;
  /** It lies there no more. */
  isGone: boolean;
}

/** What the last commit holds, and how the author's files differ from it. Paths are below the site. */
export interface WorkingTree {
  /** The files of the last commit, with the ids of their blobs. */
  committed: ReadonlyMap<string, string>;
  changes: ReadonlyMap<string, Change>;
  /** The bytes of committed texts that are not the ones on disk. */
  texts: ReadonlyMap<string, Buffer>;
  /** Whether a file lies in a repository of its own, which is committed there. */
  isElsewhere(path: string): boolean;
}

/** What is read of a commit. */
const TEXT = /\.(?:mdx?|ya?ml|json|txt)$/;
const READ = /^(?:docs\/|package\.json$)/;

/** Reads the last commit and the differences from it, without a checkout; nothing is changed, not even the index. */
export async function readWorkingTree(siteDir: string, git: Git): Promise<WorkingTree> {
  const [listed, changes] = await Promise.all([git.ask('ls-tree', '-r', '-z', 'HEAD'), readChanges(git)]);
  const committed = new Map<string, string>();
  const modules: string[] = [];
  for (const line of (listed ?? '').split('\0').filter(Boolean)) {
    const tab = line.indexOf('\t');
    const [, type, id = ''] = line.slice(0, tab).split(' ');
    if (type === 'blob') committed.set(line.slice(tab + 1), id);
    else modules.push(`${line.slice(tab + 1)}/`);
  }
  // A sparse checkout has left some out, which are not changed.
  const differing = [...committed].filter(
    ([path]) => TEXT.test(path) && READ.test(path) && (changes.has(path) || !existsSync(join(siteDir, path))),
  );
  const blobs = await git.blobs(differing.map(([, id]) => id));
  return {
    committed,
    changes,
    texts: new Map(differing.map(([path, id]) => [path, blobs.get(id) ?? Buffer.alloc(0)])),
    isElsewhere: (path) => modules.some((folder) => path.startsWith(folder)),
  };
}

async function readChanges(git: Git): Promise<Map<string, Change>> {
  const [prefix = '', printed] = await Promise.all([
    git.ask('rev-parse', '--show-prefix'),
    git('status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'),
  ]);
  const changes = printed
    .split('\0')
    .filter(Boolean)
    .map((line): [string, Change] => {
      // Paths are the repository's, which the site may be a folder of.
      const path = line.slice(3).startsWith(prefix) ? line.slice(3 + prefix.length) : line.slice(3);
      const state = line.slice(0, 2);
      return [path, {path, isUntracked: state === '??', isGone: state.includes('D')}];
    });
  // What was taken out of the index and lies there all the same comes twice, the second time as untracked.
  return new Map(changes);
}
