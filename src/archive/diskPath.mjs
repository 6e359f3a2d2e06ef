import {lstatSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The path of a file as the disk spells it: macOS and the archives that it makes take letters apart (`ㄱㅏ` for `가`), and an author
 * who types the name puts them together.
 *
 * @param {string} siteDir
 * @param {string} path below the site, with `/` between its parts
 * @returns {string | undefined} nothing where there is no such file, or it lies outside of the site
 */
export function diskPath(siteDir, path) {
  if (path.startsWith('../') || path.startsWith('/')) return undefined;
  // Nearly all are, and to ask once is seven times as fast.
  if (isFile(join(siteDir, path))) return path;
  // Only names beyond ASCII have two spellings.
  if (!/[^\0-\x7f]/.test(path)) return undefined;
  let found = '';
  for (const part of path.split('/')) {
    const name = nameOnDisk(join(siteDir, found), part);
    if (name === undefined) return undefined;
    found = found === '' ? name : `${found}/${name}`;
  }
  return isFile(join(siteDir, found)) ? found : undefined;
}

/** @param {string} file */
function isFile(file) {
  try {
    return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function nameOnDisk(folder, name) {
  try {
    lstatSync(join(folder, name));
    return name;
  } catch {
    // It may have another spelling.
  }
  try {
    const wanted = name.normalize('NFC');
    return readdirSync(folder).find((other) => other.normalize('NFC') === wanted);
  } catch {
    return undefined;
  }
}
