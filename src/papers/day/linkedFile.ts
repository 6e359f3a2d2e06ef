import {posix} from 'node:path';

import {isRelative} from '../../markdown/collectFigures.ts';
import {decodePath} from '../../markdown/decodeAddress.ts';

/**
 * The file of a page that a link names beside its own: `./20251007.mdx#moga` → `/docs/papers/y2025/oct/20251007.mdx#moga`.
 *
 * @returns nothing where the link names no page's file
 */
export function linkedFile(url: string, pagePath: string): string | undefined {
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  if (!isRelative(url) || !/\.mdx?$/i.test(file)) return undefined;
  return posix.join('/', posix.dirname(pagePath.replaceAll('\\', '/')), decodePath(file)) + rest;
}
