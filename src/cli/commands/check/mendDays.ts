import {join} from 'node:path';

import {mendPages} from '../../../lint/mendPages.ts';
import type {LintPage} from '../../../lint/page.ts';
import {readPage} from '../../../lint/readPage.ts';
import {loadArchive} from '../../archive/loadArchive.ts';
import {withLock} from '../../files/withLock.ts';
import {writeFiles} from '../../files/writeFiles.ts';
import type {Chosen} from './chooseDays.ts';

/**
 * Mends the chosen days, see `mendPages`, and writes those that changed.
 *
 * @returns their paths
 */
export function mendDays(siteDir: string, choose: (paths: readonly string[]) => Chosen): Promise<string[]> {
  return withLock(siteDir, async () => {
    const {archive} = await loadArchive(siteDir);
    const chosen = choose(archive.pages.map(({day}) => day.path));
    const before = new Map(archive.pages.map(({day, text}) => [day.path, text]));
    // What is no UTF-8 was not read as it stands, and would be written otherwise.
    const isMendable = ({day, text}: LintPage) => chosen.has(day.path) && !text.includes('\uFFFD');
    const mended = mendPages(archive, isMendable, readPage);
    await writeFiles(
      siteDir,
      [...mended].map(([path, after]) => ({path: join(siteDir, path), before: before.get(path), after})),
    );
    return [...mended.keys()];
  });
}
