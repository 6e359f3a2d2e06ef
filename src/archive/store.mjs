import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {readWhole, writeWhole} from './wholeFile.mjs';

/**
 * What is remembered from one run to the next, each kind in a folder of its own below `node_modules/.cache/haru-papers`. All
 * is made again where it is missing. The name of an entry is a digest of all that it was made of, the code included: an entry
 * that is there, and whole, is right.
 *
 * | kind | an entry is | made of |
 * |---|---|---|
 * | pages | a day, its page tree and its Markdown tree | the text and path of the day's file |
 * | figures | the files of a figure | the image's bytes |
 * | cards | a social card | what it says |
 * | fonts | KaTeX's fonts with the letters that pages use | the font's bytes and these letters |
 * | thumbnails | a figure in the size of a list's picture | the narrowest of the figure's files |
 * | citations | the citations of a day's papers | their CSL-JSON |
 *
 * @typedef {'pages' | 'figures' | 'cards' | 'fonts' | 'thumbnails' | 'citations'} StoredKind
 */

/** Where the store is, below the site. */
export const STORE = 'node_modules/.cache/haru-papers';

/**
 * @typedef {object} Store
 * @property {(kind: StoredKind, key: string) => Buffer | undefined} read nothing where there is no such entry, or half of one
 * @property {(kind: StoredKind, key: string, bytes: Buffer) => boolean} write whether it was written: a disk that is full or read-only makes the next run slower
 * @property {(kind: StoredKind, key: string) => string} path the file of an entry
 * @property {(kind: StoredKind) => void} sweep deletes the entries of a kind that were neither read nor written here
 */

/**
 * @param {string} siteDir
 * @returns {Store}
 */
export function openStore(siteDir) {
  const root = join(siteDir, STORE);
  /** @type {Map<StoredKind, Set<string>>} */
  const asked = new Map();
  /** @type {Store['path']} */
  const path = (kind, key) => join(root, kind, key);
  /** @param {StoredKind} kind */
  const keysOf = (kind) => {
    const keys = asked.get(kind) ?? new Set();
    asked.set(kind, keys);
    return keys;
  };
  return {
    path,
    read(kind, key) {
      keysOf(kind).add(key);
      return readWhole(path(kind, key));
    },
    write(kind, key, bytes) {
      keysOf(kind).add(key);
      return writeWhole(path(kind, key), bytes);
    },
    sweep(kind) {
      const keys = keysOf(kind);
      try {
        for (const file of readdirSync(join(root, kind)))
          if (!keys.has(file)) rmSync(join(root, kind, file), {recursive: true, force: true});
      } catch {
        // There is no such folder, or none that could be changed.
      }
    },
  };
}
