import {type AuthorFile, readAuthorFile} from '../../../archive/readAuthorFile.ts';
import type {WorkingTree} from './workingTree.ts';

/** The site's files as a commit would hold them. */
export interface FutureTree {
  has(path: string): boolean;
  paths: readonly string[];
  /** The text of a page, of YAML or JSON; nothing where there will be no such file. */
  read(path: string): AuthorFile | undefined;
}

/** The last commit with some files as they lie on disk, or lie there no more. */
export function futureTree(siteDir: string, tree: WorkingTree, taken: ReadonlySet<string>): FutureTree {
  const {committed, changes, texts} = tree;
  const has = (path: string) => (taken.has(path) ? changes.get(path)?.isGone !== true : committed.has(path));
  return {
    has,
    paths: [...new Set([...committed.keys(), ...taken])].filter(has).sort(),
    read(path) {
      if (!has(path)) return undefined;
      const text = taken.has(path) ? undefined : texts.get(path);
      return text ? readAuthorFile(siteDir, path, () => text) : readAuthorFile(siteDir, path);
    },
  };
}
