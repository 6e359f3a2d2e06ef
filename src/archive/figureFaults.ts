import {closeSync, openSync, readFileSync, readSync} from 'node:fs';
import {join} from 'node:path';

import {noImageFault} from '../lint/rules/noImage.ts';
import {figurePath} from '../papers/day/figurePath.ts';
import type {Day, Problem} from '../papers/day/types.ts';
import {diskPath} from './diskPath.mjs';
import {isSvg, svgParts} from './svgParts.mjs';

/** What a file begins with that browsers show, https://en.wikipedia.org/wiki/List_of_file_signatures. */
const BEGINNINGS = [/^\x89PNG/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF....WEBP/s, /^....ftypavi[fs]/s];
/** In bytes. */
const LOOKED_AT = 4096;

/**
 * Finds figures whose file is there and is no image, before the bundler stumbles over them. Of pixels only the
 * first bytes are read, one file after the other: an archive has thousands, and by way of promises each takes three times as long.
 */
export function figureFaults(siteDir: string, days: readonly Day[]): Problem[] {
  const known = new Map<string, boolean>();
  return days.flatMap((day) =>
    day.figures.flatMap(({path, point}): Problem[] => {
      const file = figurePath(day.path, path);
      const isFit = known.get(file) ?? isImage(join(siteDir, diskPath(siteDir, file) ?? file));
      known.set(file, isFit);
      return isFit ? [] : [{path: day.path, point, ...noImageFault(path)}];
    }),
  );
}

/** Whether a file is a picture; one that is not there is missing, which is another fault. */
export function isImage(file: string): boolean {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return true;
  }
  try {
    const bytes = Buffer.alloc(LOOKED_AT);
    const beginning = bytes.subarray(0, readSync(opened, bytes, 0, LOOKED_AT, 0));
    // A drawing is read whole: what cannot be drawn is never published as it is.
    if (isSvg(beginning)) return svgParts(readFileSync(file)) !== undefined;
    return BEGINNINGS.some((pattern) => pattern.test(beginning.toString('latin1')));
  } catch {
    return false;
  } finally {
    closeSync(opened);
  }
}
