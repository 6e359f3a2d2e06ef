import {readdir, stat} from 'node:fs/promises';
import {join, posix, sep} from 'node:path';

/** Each type of page, and the files that are one. */
const TYPES: Record<string, RegExp> = {
  home: /^index\.html$/,
  day: /^docs\/papers\/y\d{4}\/[a-z]{3}\/\d{8}\.html$/,
  month: /^docs\/papers\/y\d{4}\/[a-z]{3}\.html$/,
  year: /^docs\/papers\/y\d{4}\.html$/,
  archive: /^docs\/papers\.html$/,
  organisation: /^organisations\/[^/]+\.html$/,
  organisations: /^organisations\.html$/,
  topic: /^topics\/[^/]+\.html$/,
  topics: /^topics\.html$/,
  threads: /^threads\.html$/,
  figures: /^figures\.html$/,
  weeks: /^weeks\.html$/,
  week: /^weeks\/\d{4}-w\d\d\.html$/,
  search: /^search\.html$/,
  feeds: /^feeds\.html$/,
  settings: /^settings\.html$/,
  offline: /^offline\.html$/,
  'not found': /^404\.html$/,
};

/**
 * One address of each type of page of a built site, below its base URL: the newest day, the fullest month, year,
 * organisation and topic. Types that the archive has no page of are left out.
 */
export async function pagePaths(build: string): Promise<Record<string, string>> {
  const names = await readdir(build, {recursive: true});
  const files = names.map((name) => name.split(sep).join(posix.sep));
  const found: Record<string, string> = {};
  for (const [type, pattern] of Object.entries(TYPES)) {
    const candidates = files.filter((file) => pattern.test(file));
    const file = type === 'day' ? newest(candidates) : await heaviest(build, candidates);
    if (file !== undefined) found[type] = file.replace(/(?:^index)?\.html$/, '');
  }
  return found;
}

function newest(files: readonly string[]): string | undefined {
  return files.toSorted((a, b) => (posix.basename(a) < posix.basename(b) ? -1 : 1)).at(-1);
}

async function heaviest(build: string, files: readonly string[]): Promise<string | undefined> {
  const sizes = await Promise.all(files.map(async (file) => ({file, size: (await stat(join(build, file))).size})));
  return sizes.toSorted((a, b) => a.size - b.size || (a.file < b.file ? -1 : 1)).at(-1)?.file;
}
