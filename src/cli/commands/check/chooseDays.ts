import {existsSync, statSync} from 'node:fs';
import {posix, relative, resolve, sep} from 'node:path';

import {nearest} from '../../../papers/day/nearest.ts';
import {pageOfDate, suggestion} from '../../archive/datedPages.ts';
import {dateIn} from '../../arguments/readDate.ts';
import {CommandError} from '../../CommandError.ts';

/** The paths that a command line names. */
export interface Chosen {
  has(path: string): boolean;
}

const FORMS = '하루의 글(docs/papers/y2025/oct/20251022.mdx)이나 폴더, 날짜(2025-10-22)를 주세요';

/**
 * Finds the days that somebody names: by a path, by a folder above them, or by a date (`2025-10-22`, `20251022`).
 *
 * @param options.files as named, paths relative to `cwd`; none for all
 * @param options.paths of all days of the site
 * @throws CommandError where one is no day, or there is none of that name
 */
export function chooseDays(
  siteDir: string,
  {files, cwd, paths}: {files: readonly string[]; cwd: string; paths: readonly string[]},
): Chosen {
  if (files.length === 0) return {has: () => true};
  const exact = new Set<string>();
  const folders: string[] = [];
  for (const file of files) {
    const date = dateIn(file);
    if (date) {
      exact.add(pageOfDate(paths, date));
      continue;
    }
    const absolute = resolve(cwd, file);
    const path = relative(resolve(siteDir), absolute).split(sep).join(posix.sep);
    if (!existsSync(absolute))
      throw new CommandError(`그런 파일이 없습니다: ${file}${suggestion(nearest(path, paths))}`);
    if (statSync(absolute).isDirectory()) {
      const isAbove = (other: string) => path === '' || other.startsWith(`${path}/`);
      if (!paths.some(isAbove)) throw new CommandError(`글이 없는 폴더입니다: ${file}\n    → ${FORMS}`);
      folders.push(path);
    } else if (paths.includes(path)) exact.add(path);
    else throw new CommandError(`하루의 글이 아닙니다: ${file}\n    → ${FORMS}`);
  }
  return {has: (path) => exact.has(path) || folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))};
}
