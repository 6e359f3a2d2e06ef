import {posix} from 'node:path';

import {decodePath} from '../../markdown/decodeAddress.ts';

/**
 * The path below the site of a file that an author wrote in a day: `./asset/a.png`, `asset/%EA%B0%80.png` or
 * `@site/static/a.png`. It may lead out of the site, to `../a.png`.
 */
export function figurePath(dayPath: string, written: string): string {
  const path = decodePath(written);
  if (path.startsWith('@site/')) return posix.normalize(path.slice('@site/'.length));
  return posix.join(posix.dirname(dayPath.replaceAll('\\', '/')), path);
}
