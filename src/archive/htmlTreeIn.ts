import {readFileSync} from 'node:fs';

import type {Root} from 'hast';

import {lineOf} from './lineOf.ts';

/**
 * Reads the HTML tree of a page that is data, anew each time: whoever shows it changes it.
 *
 * @param file as `Pages.treeFile` names it
 */
export function htmlTreeIn(file: string): Root {
  // Before an entry's own lines stands their digest, see `wholeFile.mjs`.
  return JSON.parse(lineOf(readFileSync(file), 1));
}
