import {hash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {htmlTreeIn} from '../../archive/htmlTreeIn.ts';
import type {PageData} from './pageData.ts';
import {resolvePage} from './resolvePage.ts';

/** The name of the file with a page's data: its address may be longer than a file's name. */
export function pageFile(permalink: string): string {
  return `${hash('sha256', decodeURI(permalink)).slice(0, 24)}.json`;
}

/**
 * Reads what the component of a page gets.
 *
 * @param folder with the data of all pages, see `pageFile`
 * @throws where there is no such page
 */
export function readPage(folder: string, permalink: string): object {
  return pageProps(JSON.parse(readFileSync(join(folder, pageFile(permalink)), 'utf8')));
}

/** What the component of a page gets: with the text of the day that it shows. */
export function pageProps({props, day, treeFile}: PageData): object {
  if (!day || !treeFile) return props;
  const tree = htmlTreeIn(treeFile);
  resolvePage(tree, day);
  return {...props, day: {...day, tree}};
}
