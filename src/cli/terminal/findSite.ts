import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

import {CommandError} from '../CommandError.ts';

const CONFIGURATION = 'docusaurus.config.ts';

/**
 * The folder of the site that a folder is in, or is itself.
 *
 * @throws CommandError where it is in none
 */
export function findSite(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIGURATION))) return folder;
    if (folder === dirname(folder)) {
      throw new CommandError(
        `${resolve(from)}도, 그 위의 폴더도 사이트가 아닙니다 (${CONFIGURATION}가 없습니다). 사이트의 폴더에서 다시 하세요`,
      );
    }
  }
}
