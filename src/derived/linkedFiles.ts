import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {basename, extname, join} from 'node:path';

import {diskPath} from '../archive/diskPath.mjs';
import {figurePath} from '../papers/day/figurePath.ts';
import type {Day} from '../papers/day/types.ts';
import type {WriteToSite} from './siteWriter.ts';

/** Where the files lie that pages link to and play, below the base URL. */
const FILES_FOLDER = 'assets/files/';

/** Digests of files by their paths, sizes and times: `docusaurus start` asks for them at every save. */
const digests = new Map<string, string>();

/** A file beside a page that the site publishes as it is. */
interface LinkedFile {
  /** On disk. */
  file: string;
  /** Where the written site has it. */
  name: string;
  /** The same as a part of a URL, below the base URL. */
  address: string;
}

/**
 * Finds the file that a day links to or plays. What lies in the folder of static files is published by its own name.
 *
 * @param path as its author wrote it, see `collectFiles`
 * @returns nothing where there is no such file, which the page that names it reports
 */
export function linkedFile(path: string, dayPath: string, siteDir: string): LinkedFile | undefined {
  const found = diskPath(siteDir, figurePath(dayPath, path));
  if (found === undefined) return undefined;
  const file = join(siteDir, found);
  if (found.startsWith('static/')) return named(file, found.slice('static/'.length));
  const extension = extname(found);
  return named(file, `${FILES_FOLDER}${basename(found, extension)}-${digestOf(file)}${extension}`);
}

/** Writes the files that days link to and play. */
export function writeLinkedFiles(days: readonly Day[], siteDir: string, site: WriteToSite): void {
  const files = new Map<string, string>();
  for (const day of days) {
    for (const {path} of day.files) {
      const linked = linkedFile(path, day.path, siteDir);
      if (linked?.name.startsWith(FILES_FOLDER)) files.set(linked.name, linked.file);
    }
  }
  for (const [name, file] of files) site(name, readFileSync(file));
}

/** The file at an address below the base URL, for `docusaurus start`; nothing where no day names such a one. */
export function linkedContent(days: readonly Day[], siteDir: string, address: string): Buffer | undefined {
  if (!address.startsWith(FILES_FOLDER)) return undefined;
  for (const day of days) {
    for (const {path} of day.files) {
      const linked = linkedFile(path, day.path, siteDir);
      if (linked?.address === address) return readFileSync(linked.file);
    }
  }
  return undefined;
}

function named(file: string, name: string): LinkedFile {
  return {file, name, address: name.split('/').map(encodeURIComponent).join('/')};
}

function digestOf(file: string): string {
  const {size, mtimeMs} = statSync(file);
  const key = `${file}\n${size}\n${mtimeMs}`;
  const digest = digests.get(key) ?? createHash('md5').update(readFileSync(file)).digest('hex').slice(0, 12);
  digests.set(key, digest);
  return digest;
}
