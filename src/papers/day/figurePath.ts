import {posix} from 'node:path';

import {decodePath} from '../../markdown/decodeAddress.ts';

/**
 * The path below the site of a file that an author wrote in a day: `./asset/a.png`, `asset\\a.png`, `asset/%EA%B0%80.png`,
 * `@site/static/a.png`, `/img/a.png` of the static files, or `/docs/…` by its place. It may lead out of the site, to `../a.png`.
 */
export function figurePath(dayPath: string, written: string): string {
  const path = decodePath(written).replaceAll('\\', '/');
  if (path.startsWith('@site/')) return posix.normalize(path.slice('@site/'.length));
  if (path.startsWith('/')) return posix.normalize(path.startsWith('/docs/') ? path.slice(1) : `static${path}`);
  return posix.join(posix.dirname(dayPath.replaceAll('\\', '/')), path);
}
