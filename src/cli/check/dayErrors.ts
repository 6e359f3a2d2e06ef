import {posix} from 'node:path';

import {lintPage} from '../../lint/lintPage.ts';
import type {Problem} from '../../papers/types.ts';
import {loadArchive} from '../archive/loadArchive.ts';
import {PAPERS_FOLDER} from '../archive/readArchive.ts';

/**
 * What would stop a build because of one day: the errors that `check` finds on its page, in its month's library and in the
 * author's YAML, which all days share.
 *
 * @param path of the day, `docs/papers/y2025/oct/20251022.mdx`
 */
export async function dayErrors(siteDir: string, path: string): Promise<Problem[]> {
  const {archive, dataProblems} = await loadArchive(siteDir);
  const page = archive.pages.find(({day}) => day.path === path);
  const found = page ? lintPage(page, archive).filter(({severity}) => severity === 'error') : [];
  const folder = posix.dirname(path);
  // Another month's files are the matter of its own days.
  const isShared = ({path: file}: Problem) => [PAPERS_FOLDER, folder].includes(posix.dirname(file));
  return [
    ...found.map(({start, reason, mend}): Problem => ({path, point: start, reason, mend})),
    ...dataProblems.filter(isShared),
  ];
}
