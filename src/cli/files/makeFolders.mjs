import {existsSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Makes a folder and those above it, one by one: on a disk that can only be read Node's own `recursive` says of Node 20 that
 * there is no such file.
 *
 * @param {string} folder absolute
 * @returns {string[]} those that were not there, the outer ones first
 * @throws what the disk says
 */
export function makeFolders(folder) {
  if (existsSync(folder)) return [];
  const made = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another has made it meanwhile.
    if (existsSync(folder)) return made;
    throw error;
  }
  return [...made, folder];
}
