import {posix} from 'node:path';
import {toCsl} from '../papers/citation/csl.ts';
import type {CslItem} from '../papers/citation/cslItem.ts';
import {type Library, readLibrary} from '../papers/citation/library.ts';
import type {Problem} from '../papers/day/types.ts';
import type {CataloguePaper} from '../papers/lists/catalogue.ts';
import {libraryPath} from './dataFiles.ts';
import {type AuthorFile, readAuthorFile} from './readAuthorFile.ts';
import {whileSame} from './whileSame.ts';

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
  return librariesOf(readMonths(siteDir, days));
}

/** The same again and again: while the files stay as they are, the answer is the same one. */
export function libraryLoader(siteDir: string): (days: readonly {path: string}[]) => Libraries {
  const libraries = whileSame(librariesOf);
  return (days) => libraries(readMonths(siteDir, days));
}

function readMonths(siteDir: string, days: readonly {path: string}[]): Map<string, AuthorFile> {
  const folders = [...new Set(days.map(({path}) => folderOf(path)))].sort();
  const files = new Map<string, AuthorFile>();
  for (const folder of folders) {
    const file = readAuthorFile(siteDir, libraryPath(folder));
    if (file) files.set(folder, file);
  }
  return files;
}

function librariesOf(files: ReadonlyMap<string, AuthorFile>): Libraries {
  const libraries = new Map([...files].map(([folder, file]) => [folder, readMonth(file, libraryPath(folder))]));
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

/** Of a file that is not what was written, nothing is used. */
function readMonth({text, problems}: AuthorFile, path: string): Library {
  return problems.length > 0 ? {...readLibrary('[]', path), problems} : readLibrary(text, path);
}

function firstOf<T, R>(values: Iterable<T>, find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
