import {open} from 'node:fs/promises';
import {join} from 'node:path';

import {noImageFault} from '../../../lint/rules/noImage.ts';
import {figurePath} from '../../../papers/figurePath.ts';
import type {Day, Problem} from '../../../papers/types.ts';

/** What a file begins with that sharp can read, https://en.wikipedia.org/wiki/List_of_file_signatures; a drawing is text. */
const BEGINNINGS = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8/,
  /^RIFF....WEBP/s,
  /^....ftyp/s,
  /^II\*\0|^MM\0\*/,
  /<svg[\s>]/i,
];
/** In bytes: a drawing may begin with a comment. */
const LOOKED_AT = 4096;

/**
 * Finds figures whose file is there and is no image, before the bundler stumbles over them. Only their first bytes are
 * read: an archive has thousands.
 */
export async function figureFaults(siteDir: string, days: readonly Day[]): Promise<Problem[]> {
  const known = new Map<string, Promise<boolean>>();
  const found = await Promise.all(
    days.flatMap((day) =>
      day.figures.map(async ({path, point}): Promise<Problem[]> => {
        const file = figurePath(day.path, path);
        const isFit = known.get(file) ?? isImage(join(siteDir, file));
        known.set(file, isFit);
        return (await isFit) ? [] : [{path: day.path, point, ...noImageFault(path)}];
      }),
    ),
  );
  return found.flat();
}

/** A file that is not there is missing, which is another fault. */
async function isImage(file: string): Promise<boolean> {
  const opened = await open(file).catch(() => undefined);
  if (!opened) return true;
  try {
    const {buffer, bytesRead} = await opened.read({buffer: Buffer.alloc(LOOKED_AT)});
    const beginning = buffer.toString('latin1', 0, bytesRead);
    return BEGINNINGS.some((pattern) => pattern.test(beginning));
  } catch {
    return false;
  } finally {
    await opened.close();
  }
}
