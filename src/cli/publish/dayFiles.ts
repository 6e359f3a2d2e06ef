import {readdir} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';

import {browserNeeds} from '../../markdown/browserNeeds.ts';
import {formatOf, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {figurePath} from '../../papers/figurePath.ts';
import {parseDay} from '../../papers/parseDay.ts';

/**
 * The files that a day's page needs beside it, as paths below the site: its figures, the drawings that they were made from
 * (`a.svg` beside `a.png`), and whatever else it imports by a relative path. The page itself is not among them.
 */
export function filesOfPage(text: string, path: string): string[] {
  const {imports} = browserNeeds(parseMarkdown(text, formatOf(path)));
  const figures = parseDay(text, {path}).figures.map((figure) => figure.path);
  const named = [...figures, ...imports.map(({source}) => String(source.value)).filter((name) => name.startsWith('.'))];
  const files = named.map((name) => figurePath(path, name.replace(/[?#].*$/, '')));
  const drawings = files.filter((file) => /\.png$/i.test(file)).map((file) => file.replace(/\.png$/i, '.svg'));
  // A path that leaves the site is not the day's.
  return [...new Set([...files, ...drawings])].filter((file) => !file.startsWith('../'));
}

/** Which of the paths, below `siteDir`, are there in exactly this spelling. */
export async function existing(siteDir: string, paths: readonly string[]): Promise<string[]> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(siteDir, folder)).catch(() => [])).map((name) => posix.join(folder, name)),
    ),
  );
  const there = new Set(names.flat());
  return paths.filter((path) => there.has(path));
}
