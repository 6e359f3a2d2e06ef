import {readdirSync, rmSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';

import {readWhole, writeWhole} from './wholeFile.mjs';

/**
 * What is remembered from one run to the next, each kind in a folder of its own below `node_modules/.cache/haru-papers`. All
 * is made again where it is missing. The name of an entry is a digest of all that it was made of, the code included: an entry
 * that is there, and whole, is right.
 *
 * | kind | an entry is | made of | swept by |
 * |---|---|---|---|
 * | pages | what is read of a day, and found in its text | the text and path of the day's file | builds, `check` |
 * | trees | a day's HTML tree and its Markdown tree | the same | builds |
 * | sizes | what `check` asks of a figure | its path, its length and when it was written | `check` |
 * | data | what `check` asks of YAML, or of a month's library | its text and path | `check` |
 * | figures | the files of a figure | the image's bytes | builds |
 * | cards | a social card | what it says | builds |
 * | fonts | KaTeX's fonts with the letters that pages use | the font's bytes and these letters | builds |
 * | thumbnails | a figure in the size of a list's picture | the narrowest of the figure's files | builds |
 * | citations | the citations of a day's papers | their CSL-JSON | builds |
 *
 * @typedef {'pages' | 'trees' | 'sizes' | 'data' | 'figures' | 'cards' | 'fonts' | 'thumbnails' | 'citations'} StoredKind
 */

/** Where the store is, below the site. */
export const STORE = 'node_modules/.cache/haru-papers';

/** What another run may still be using, in milliseconds since it was asked for. */
const IN_USE = 3_600_000;

/**
 * @typedef {object} Store
 * @property {(kind: StoredKind, key: string) => Buffer | undefined} read nothing where there is no such entry, or half of one
 * @property {(kind: StoredKind, key: string, bytes: Buffer) => boolean} write whether it was written: a disk that is full or read-only makes the next run slower
 * @property {(kind: StoredKind, key: string) => string} path the file of an entry
 * @property {(kind: StoredKind) => void} sweep deletes the entries of a kind that no run has read or written for an hour
 */

/**
 * Opens the store of a site. Threads and runs may each open it: what one of them asked for, none sweeps.
 *
 * @param {string} siteDir
 * @returns {Store}
 */
export function openStore(siteDir) {
  const root = join(siteDir, STORE);
  /** @type {Store['path']} */
  const path = (kind, key) => join(root, kind, key);
  return {
    path,
    read(kind, key) {
      const file = path(kind, key);
      const bytes = readWhole(file);
      if (bytes) markUsed(file);
      return bytes;
    },
    write: (kind, key, bytes) => writeWhole(path(kind, key), bytes),
    sweep(kind) {
      const folder = join(root, kind);
      try {
        for (const name of readdirSync(folder)) {
          const file = join(folder, name);
          if (statSync(file).mtimeMs < Date.now() - IN_USE) rmSync(file, {recursive: true, force: true});
        }
      } catch {
        // There is no such folder, or none that could be changed, or another run sweeps it.
      }
    },
  };
}

/** @param {string} file */
function markUsed(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // A disk that cannot be written is not swept either.
  }
}
