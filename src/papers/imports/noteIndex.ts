import {posix} from 'node:path';
import {decodePart} from '../../markdown/decodeAddress.ts';

import {NOTE_SUFFIX, noteDate} from './noteDate.ts';

/** What links name a note by, besides its path. */
export interface IndexedNote {
  /** Below the folder of notes, with `/` between its parts. */
  path: string;
  /** Its front matter's `slug`, `permalink`, `url` and `aliases`. */
  slugs: readonly string[];
}

/** Finds the note, or the file beside the notes, that an address leads to; `undefined` where none or more than one does. */
export interface NoteIndex<N extends IndexedNote> {
  note(address: string, from: string): N | undefined;
  file(address: string, from: string): string | undefined;
}

/** Folders that sites serve at their root. */
const ROOTS = ['', 'static', 'public'];

/**
 * Indexes notes by their paths, by the addresses that Jekyll, Hugo and Docusaurus would have given them, and by their
 * names alone, as Obsidian does.
 *
 * @param files every file below the folder of notes: no address leads to any other
 */
export function noteIndex<N extends IndexedNote>(notes: readonly N[], files: ReadonlySet<string>): NoteIndex<N> {
  const byPath = new Map(notes.map((note) => [withoutSuffix(note.path), note]));
  const byAddress = group(notes, (note) => addressesOf(note));
  const byName = group(notes, ({path}) => [posix.basename(withoutSuffix(path))]);
  // Of two spellings of one name, as macOS and its author's keyboard make them, and of cases, the exact one comes first.
  const filesByPath = group([...files], (file) => [...new Set([file, spelling(file)])]);
  const filesByName = group([...files], (file) => [posix.basename(spelling(file))]);
  const only = <T>(found: readonly T[] | undefined): T | undefined => (found?.length === 1 ? found[0] : undefined);

  return {
    note(address, from) {
      const path = pathOf(address);
      for (const place of places(path, from)) {
        const key = withoutSuffix(place);
        const found = byPath.get(key);
        if (found) return found;
      }
      if (!path.startsWith('/')) return path.startsWith('.') ? undefined : only(byName.get(withoutSuffix(path)));
      const key = withoutSuffix(path.slice(1));
      // Sites put what they will before it: `/blog/2025/10/07/papers`.
      const parts = key.split('/');
      for (const [index] of parts.entries()) {
        const found = only(byAddress.get(parts.slice(index).join('/')));
        if (found) return found;
      }
      return undefined;
    },
    file(address, from) {
      const path = pathOf(address);
      const candidates = places(path.replaceAll('\\', '/'), from);
      const found =
        candidates.find((place) => files.has(place)) ??
        candidates.map((place) => only(filesByPath.get(spelling(place)))).find((file) => file !== undefined);
      return found ?? (path.includes('/') ? undefined : only(filesByName.get(spelling(path))));
    },
  };
}

/** The part of an address that is a path: decoded, without query and hash. */
function pathOf(address: string): string {
  const path = address
    .replace(/[?#].*$/, '')
    .replace(/^pathname:\/\//, '')
    .replace(/^@site\//, '/');
  return decodePart(path.replace(/^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/, ''));
}

/** Where a file of this path may lie below the folder; nothing that leaves it. */
function places(path: string, from: string): string[] {
  const candidates = path.startsWith('/')
    ? ROOTS.map((root) => posix.join(root, path.slice(1)))
    : [posix.join(posix.dirname(from), path), posix.join(path)];
  return candidates
    .filter((place) => place !== '..' && !place.startsWith('../'))
    .map((place) => place.replace(/\/$/, ''));
}

function spelling(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function withoutSuffix(path: string): string {
  return path
    .normalize('NFC')
    .replace(/\/$/, '')
    .replace(NOTE_SUFFIX, '')
    .replace(/\.html$/i, '')
    .replace(/(?:^|\/)index$/i, '');
}

function addressesOf({path, slugs}: IndexedNote): string[] {
  const key = withoutSuffix(path);
  const date = noteDate(path)?.replaceAll('-', '/');
  // `_posts/2025-10-07-papers.md` and `2025/10/07-papers.md` are served at `/2025/10/07/papers`.
  const rest = /\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[-/](.+))?$/.exec(key)?.[1];
  const dated = date ? [rest ? `${date}/${rest}` : date] : [];
  const name = posix.basename(key);
  // A name without a date could be any page's.
  const alone = noteDate(name) ? [name] : [];
  return [...new Set([key, ...alone, ...dated, ...slugs.map((slug) => withoutSuffix(slug.replace(/^\//, '')))])].filter(
    (address) => address !== '',
  );
}

function group<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) for (const key of keysOf(value)) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
