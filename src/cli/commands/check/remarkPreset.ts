import {posix, relative, resolve, sep} from 'node:path';

import type {Root} from 'mdast';
import type {Preset, Processor} from 'unified';
import type {VFile} from 'vfile';

import {createArchive} from '../../../lint/archive.ts';
import {lintPlugins} from '../../../lint/plugins.ts';
import {readPage} from '../../../lint/readPage.ts';
import {parseMarkdown} from '../../../markdown/parseMarkdown.ts';
import {isDayPath} from '../../../papers/day/dates.ts';
import {type LoadedArchive, loadArchive} from '../../archive/loadArchive.ts';

/**
 * What an editor's remark shows of a day: the messages of `haru check`, on the text as it stands in the editor. All other
 * files are left alone, and so is the text of all: to format a page, remark would write it anew.
 */
export function remarkPreset(siteDir: string): Preset {
  return {
    plugins: [
      tolerantParser,
      asWritten,
      [loadDay, {siteDir, loadOthers: recently(() => loadArchive(siteDir))}],
      ...lintPlugins,
    ],
  };
}

/** How old the other days may be, in milliseconds: while somebody types, every key asks for them. */
const FRESH = 2000;

function recently<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  let time = 0;
  return () => {
    if (!loaded || performance.now() - time > FRESH) {
      loaded = load();
      time = performance.now();
    }
    return loaded;
  };
}

/** The site's own dialect, whatever syntax plugins stand around. */
function tolerantParser(this: Processor): void {
  this.parser = (text, file) => parseMarkdown(text, file.extname === '.mdx' ? 'mdx' : 'md');
}

function asWritten(this: Processor): void {
  this.compiler = (_tree, file) => String(file);
}

interface DayOptions {
  siteDir: string;
  loadOthers: () => Promise<LoadedArchive>;
}

/**
 * Reads the editor's text of a day, and the other days from the disk. Editors run unified-engine, which gives a plugin of
 * a preset its first argument and no other.
 */
function loadDay({siteDir, loadOthers}: DayOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const path = file.path && relative(siteDir, resolve(file.cwd, file.path)).split(sep).join(posix.sep);
    if (!path?.startsWith('docs/') || !isDayPath(path)) return;
    const page = readPage(String(file), path, tree);
    const {archive} = await loadOthers();
    const others = archive.pages.filter(({day}) => day.path !== path);
    const pages = [...others, page].sort((a, b) => (a.day.path < b.day.path ? -1 : 1));
    file.data.haru = {page, archive: createArchive(pages, archive)};
  };
}
