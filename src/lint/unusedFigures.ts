import {posix} from 'node:path';

import {IMAGE_FILE} from '../markdown/collectFigures.ts';
import {figurePath} from '../papers/day/figurePath.ts';
import type {Archive} from './archive.ts';
import type {LintPage} from './page.ts';

/** The images in the `asset` folders that no day of their month names, by their paths below the site. */
export function unusedFigures({pages, filesBeside}: Archive): string[] {
  const months = new Map<string, LintPage[]>();
  for (const page of pages) {
    const folder = posix.dirname(page.day.path);
    months.set(folder, [...(months.get(folder) ?? []), page]);
  }
  return [...months].flatMap(([folder, days]) => {
    const files = days[0] ? filesBeside(days[0].day) : new Set<string>();
    const used = new Set(
      days.flatMap(({day}) =>
        [...day.figures, ...day.files].map(({path}) => figurePath(day.path, path).normalize('NFC')),
      ),
    );
    return [...files]
      .filter((file) => file.startsWith('./asset/') && IMAGE_FILE.test(file) && !isSource(file, files))
      .filter(
        (file) =>
          !used.has(posix.join(folder, file).normalize('NFC')) &&
          !days.some(({text}) => names(text, posix.basename(file))),
      )
      .map((file) => posix.join(folder, file))
      .sort();
  });
}

/** The drawing from which a figure of the same name was made, see `npm run figures`. */
function isSource(file: string, files: ReadonlySet<string>): boolean {
  return file.endsWith('.svg') && files.has(file.replace(/\.svg$/, '.png'));
}

function names(text: string, file: string): boolean {
  return text.includes(file) || text.includes(encodeURI(file));
}
