import {posix} from 'node:path';

import {isRelative} from '../../markdown/collectFigures.ts';
import {decodePath} from '../../markdown/decodeAddress.ts';

/** A day's address, which some write with the folder of the published site before it. */
const DAY = /^(?:\/[\w.-]+)?(\/docs\/papers\/y\d{4}\/[a-z]{3}\/\d{8})$/;

/**
 * The page of this site that a link names beside its own or by a file: `./20251007.mdx#moga`, `../oct/20251007#moga` and
 * `/docs/papers/y2025/oct/20251007/#moga` are all `/docs/papers/y2025/oct/20251007#moga`. The file of a page that is no day
 * keeps its suffix, `/docs/guide.mdx`.
 *
 * @returns nothing where the link names no page so
 */
export function linkedPage(url: string, pagePath: string): string | undefined {
  const [, written = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  const isBeside = isRelative(url);
  if (written === '' || (!isBeside && !/^\/(?!\/)/.test(written))) return undefined;
  const file = decodePath(written).replaceAll('\\', '/');
  const folder = posix.dirname(pagePath.replaceAll('\\', '/'));
  const path = file.startsWith('@site/')
    ? posix.join('/', file.slice('@site/'.length))
    : beside(file, isBeside, folder);
  const day = DAY.exec(path.replace(/\/$/, '').replace(/\.(?:mdx?|html)$/i, ''))?.[1];
  if (day) return day + hash;
  return isBeside && /\.mdx?$/i.test(file) ? path + hash : undefined;
}

function beside(file: string, isBeside: boolean, folder: string): string {
  return isBeside ? posix.join('/', folder, file) : posix.normalize(file);
}
