import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {basename, extname, join} from 'node:path';

import {diskPath} from '../archive/diskPath.mjs';
import {figurePath} from '../papers/day/figurePath.ts';
import type {Day} from '../papers/day/types.ts';
import type {WriteToSite} from './siteWriter.ts';

/** Where the files lie that pages link to and play, below the base URL. */
const FILES_FOLDER = 'assets/files/';

/** A file beside a page that the site publishes as it is. */
interface LinkedFile {
  /** On disk. */
  file: string;
  /** Where the written site has it. */
  name: string;
  /** The same as a part of a URL, below the base URL. */
  address: string;
}

/** The files that a site's days link to or play. */
export interface LinkedFiles {
  /**
   * What lies in the folder of static files is published by its own name.
   *
   * @param path as its author wrote it, see `collectFiles`
   * @returns nothing where there is no such file, which the page that names it reports
   */
  find(path: string, dayPath: string): LinkedFile | undefined;
  /** Writes those of some days. */
  write(days: readonly Day[], site: WriteToSite): void;
  /** The file at an address below the base URL, for `docusaurus start`; nothing where no day names such a one. */
  content(days: readonly Day[], address: string): Buffer | undefined;
}

/** Knows the digest of a file for as long as its size and time stay: `docusaurus start` asks for it at every save. */
export function openLinkedFiles(siteDir: string): LinkedFiles {
  const digests = new Map<string, string>();

  function digestOf(file: string): string {
    const {size, mtimeMs} = statSync(file);
    const key = `${file}\n${size}\n${mtimeMs}`;
    const digest = digests.get(key) ?? createHash('md5').update(readFileSync(file)).digest('hex').slice(0, 12);
    digests.set(key, digest);
    return digest;
  }

  function find(path: string, dayPath: string): LinkedFile | undefined {
    const found = diskPath(siteDir, figurePath(dayPath, path));
    if (found === undefined) return undefined;
    const file = join(siteDir, found);
    if (found.startsWith('static/')) return named(file, found.slice('static/'.length));
    const extension = extname(found);
    return named(file, `${FILES_FOLDER}${basename(found, extension)}-${digestOf(file)}${extension}`);
  }

  const ofDays = (days: readonly Day[]): LinkedFile[] =>
    days.flatMap((day) => day.files.flatMap(({path}) => find(path, day.path) ?? []));

  return {
    find,
    write(days, site) {
      const files = new Map(ofDays(days).map(({name, file}) => [name, file]));
      for (const [name, file] of files) if (name.startsWith(FILES_FOLDER)) site(name, readFileSync(file));
    },
    content(days, address) {
      const found = address.startsWith(FILES_FOLDER)
        ? ofDays(days).find((file) => file.address === address)
        : undefined;
      return found && readFileSync(found.file);
    },
  };
}

function named(file: string, name: string): LinkedFile {
  return {file, name, address: name.split('/').map(encodeURIComponent).join('/')};
}
