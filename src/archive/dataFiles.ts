import {posix} from 'node:path';

export const ORGANISATIONS_FILE = 'docs/papers/organisations.yml';
export const TOPICS_FILE = 'docs/papers/topics.yml';

/** Where a month's library lies: beside its days. */
export function libraryPath(folder: string): string {
  return posix.join(folder, 'library.json');
}

/** Where the author's YAML and JSON may lie, below the site. */
export function dataPaths(days: readonly {path: string}[]): string[] {
  return [ORGANISATIONS_FILE, TOPICS_FILE, ...new Set(days.map(({path}) => libraryPath(posix.dirname(path))))];
}
