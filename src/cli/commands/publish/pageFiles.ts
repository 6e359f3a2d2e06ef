import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

import {formatOf, parseMarkdown} from '../../../markdown/parseMarkdown.ts';
import {ADDRESS_FILE} from '../../../papers/lists/addressFile.ts';
import {CommandError} from '../../CommandError.ts';
import {filesMeant, namedIn} from './namedFiles.ts';
import {reachedFiles} from './reachedFiles.ts';
import type {WorkingTree} from './workingTree.ts';

/** The changed files that have to do with a page. */
export interface PageFiles {
  /** The page, and what of `docs` it shows or showed: they go with it. */
  own: string[];
  /** What it uses and the last commit lacks: other pages, code, files of `static`. */
  lacking: string[];
  /** What it uses and the last commit has in another state: code, files of `static`. */
  other: string[];
}

/**
 * Finds the changed files that have to do with a day's page.
 *
 * @param path below the site
 * @throws CommandError where git ignores one that the page needs
 */
export async function pageFiles(siteDir: string, path: string, tree: WorkingTree): Promise<PageFiles> {
  const {committed, changes, isElsewhere} = tree;
  const before = filesBefore(path, tree);
  if (changes.get(path)?.isGone)
    return {own: [path, ...before, ADDRESS_FILE].filter((file) => changes.has(file)), lacking: [], other: []};

  const {files, packages} = await reachedFiles(siteDir, readFileSync(join(siteDir, path), 'utf8'), path);
  const isKnown = (file: string) => committed.has(file) || changes.has(file) || isElsewhere(file);
  const ignored = [path, ...files].find((file) => !isKnown(file) && !file.startsWith('node_modules/'));
  if (ignored) {
    throw new CommandError(`${ignored}이(가) .gitignore에 걸려 올라가지 않습니다. 그 줄을 고친 뒤 다시 하세요`);
  }
  const reached = [...files].filter((file) => file !== path && changes.has(file));
  const drawings = [...files].flatMap((file) => (isContent(file) ? drawingOf(file) : []));
  const library = posix.join(posix.dirname(path), 'library.json');
  const used = reached.filter((file) => !isContent(file));
  return {
    own: [path, ...reached.filter(isContent), ...drawings, ...before, library].filter((file) => changes.has(file)),
    lacking: [...used.filter((file) => !committed.has(file)), ...lackingPackages(siteDir, packages, tree)],
    other: used.filter((file) => committed.has(file) && !PAGE.test(file)),
  };
}

const PAGE = /(?:^|\/)[^_/][^/]*\.mdx?$/;

/** What a page of `docs` is made of: not another page, which is published by itself. */
function isContent(file: string): boolean {
  return file.startsWith('docs/') && !PAGE.test(file);
}

/** The drawing that a figure was made of, see `npm run figures`. */
function drawingOf(file: string): string[] {
  return /\.png$/i.test(file) ? [file.replace(/\.png$/i, '.svg')] : [];
}

/** What the page showed in the last commit, and lies there no more. */
function filesBefore(path: string, {committed, changes, texts}: WorkingTree): string[] {
  const text = texts.get(path)?.toString();
  if (text === undefined) return [];
  const {shown, imported} = namedIn(parseMarkdown(text, formatOf(path)));
  const files = [...shown, ...imported].flatMap(
    (name) => filesMeant(path, name).find((file) => committed.has(file)) ?? [],
  );
  return [...files, ...files.flatMap(drawingOf)].filter((file) => isContent(file) && changes.get(file)?.isGone);
}

/** The lists of packages, where the page needs one that only the changed lists hold. */
function lackingPackages(siteDir: string, packages: ReadonlySet<string>, {changes, texts}: WorkingTree): string[] {
  const before = texts.get('package.json');
  if (!before || packages.size === 0) return [];
  const listed = dependencies(before.toString());
  const now = dependencies(readFileSync(join(siteDir, 'package.json'), 'utf8'));
  const isLacking = [...packages].some((name) => now.has(name) && !listed.has(name));
  return isLacking ? ['package.json', 'package-lock.json'].filter((file) => changes.has(file)) : [];
}

function dependencies(text: string): Set<string> {
  try {
    return new Set(Object.keys(JSON.parse(text).dependencies ?? {}));
  } catch {
    return new Set();
  }
}
