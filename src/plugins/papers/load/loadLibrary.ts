import {posix} from 'node:path';

import type {CataloguePaper} from '../../../papers/catalogue.ts';
import {toCsl} from '../../../papers/csl.ts';
import type {CslItem} from '../../../papers/cslItem.ts';
import {type Library, readLibrary} from '../../../papers/library.ts';
import type {Problem} from '../../../papers/types.ts';
import {readAuthorFile} from './readAuthorFile.ts';

/** As a glob, below the site's folder. */
export const LIBRARY_FILES = 'docs/papers/*/*/library.json';

/** What the months' `library.json` files know. */
export interface Libraries {
  /** Of a paper that two months know, its own month's file says what it is. */
  cslOf(paper: CataloguePaper): CslItem;
  problems: Problem[];
}

/**
 * Reads the `library.json` beside the days; a month may have none.
 *
 * @param days their paths below `siteDir`
 */
export function loadLibrary(siteDir: string, days: readonly {path: string}[]): Libraries {
  const folders = [...new Set(days.map(({path}) => folderOf(path)))].sort();
  const libraries = new Map<string, Library>();
  for (const folder of folders) {
    const library = readMonth(siteDir, posix.join(folder, 'library.json'));
    if (library) libraries.set(folder, library);
  }
  return {
    cslOf(entry) {
      const own = libraries.get(folderOf(entry.day.path))?.find(entry.paper);
      return toCsl(entry, own ?? firstOf(libraries.values(), (library) => library.find(entry.paper)));
    },
    problems: [...libraries.values()].flatMap(({problems}) => problems),
  };
}

function folderOf(path: string): string {
  return posix.dirname(path.replaceAll('\\', '/'));
}

function readMonth(siteDir: string, path: string): Library | undefined {
  const file = readAuthorFile(siteDir, path);
  if (!file) return undefined;
  // Of a file that is not what was written, nothing is used.
  return file.problems.length > 0
    ? {...readLibrary('[]', path), problems: file.problems}
    : readLibrary(file.text, path);
}

function firstOf<T, R>(values: Iterable<T>, find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
