import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

import {isDayPath} from '../../../papers/day/dates.ts';
import type {WorkingTree} from './workingTree.ts';

/** How much of the lines of a page must stand in another that was made of it: what git takes for a rename too. */
const MOVED = 0.5;

/** The pages of the last commit that a new page takes the place of: of the same name, or of much the same text. */
export function movedPages(siteDir: string, path: string, tree: WorkingTree): string[] {
  if (tree.committed.has(path)) return [];
  return gonePages(tree).filter((gone) => isMoved(siteDir, gone, path, tree));
}

/** The new page that takes the place of one that is gone. */
export function movedTo(siteDir: string, gone: string, tree: WorkingTree): string | undefined {
  const fresh = [...tree.changes.values()].filter(
    ({path, isGone}) => !isGone && !tree.committed.has(path) && isDayPath(path),
  );
  return fresh.map(({path}) => path).find((path) => isMoved(siteDir, gone, path, tree));
}

function gonePages({committed, changes}: WorkingTree): string[] {
  const gone = [...changes.values()].filter(({path, isGone}) => isGone && committed.has(path) && isDayPath(path));
  return gone.map(({path}) => path);
}

function isMoved(siteDir: string, from: string, to: string, {texts}: WorkingTree): boolean {
  if (posix.parse(from).name === posix.parse(to).name) return true;
  const before = linesOf(texts.get(from)?.toString() ?? '');
  const after = new Set(linesOf(readFileSync(join(siteDir, to), 'utf8')));
  return before.length > 0 && before.filter((line) => after.has(line)).length / before.length >= MOVED;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
