import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Something below a folder. */
export interface Found {
  /** Below that folder, with `/` between its parts. */
  path: string;
  /** What it is, or what a link leads to; `nothing` where there is no such thing. */
  kind: 'file' | 'folder' | 'nothing';
}

/**
 * Finds what lies below a folder of the author's, as Docusaurus finds pages: a link is what it leads to, wherever that is, and
 * hidden names are passed over. So are `node_modules`, and links that lead back to a folder they lie in.
 *
 * @returns nothing where there is no such folder
 */
export function walkFolder(folder: string): Found[] {
  const found: Found[] = [];
  const walk = (below: string, above: readonly string[]): void => {
    const {real, entries} = look(join(folder, below));
    if (above.includes(real)) return;
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = below + entry.name;
      const kind = kindOf(entry, join(folder, path));
      found.push({path, kind});
      if (kind === 'folder') walk(`${path}/`, [...above, real]);
    }
  };
  walk('', []);
  return found;
}

/** The files of these. */
export function filesBelow(folder: string): string[] {
  return walkFolder(folder).flatMap(({path, kind}) => (kind === 'file' ? [path] : []));
}

/** Where a folder really is, and what is in it. */
function look(folder: string): {real: string; entries: Dirent[]} {
  try {
    return {real: realpathSync(folder), entries: readdirSync(folder, {withFileTypes: true})};
  } catch {
    return {real: '', entries: []};
  }
}

function kindOf(entry: Dirent, file: string): Found['kind'] {
  try {
    const what = entry.isSymbolicLink() ? statSync(file) : entry;
    return what.isDirectory() ? 'folder' : what.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
}
