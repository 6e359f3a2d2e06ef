import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type {Font} from 'satori';

import {woffLetters} from './woffLetters.ts';

const {resolve} = createRequire(import.meta.url);
const PACKAGE = '@fontsource/noto-sans-kr';
const WEIGHTS = [400, 700] as const;

/** What one of the files that Noto Sans KR is cut into may hold. */
interface Subset {
  /** As in the names of the files: `latin`, `119`. */
  name: string;
  /** Much wider than what is in the files: of 1,162 letters of `latin-ext`, the font has 74. */
  ranges: [first: number, last: number][];
}

/** The files of a subset: satori keeps a font parsed for as long as it is given the same buffer. */
interface LoadedSubset {
  family: string;
  fonts: Font[];
  letters: ReadonlySet<number>;
}

/**
 * Latin comes first: its letters and digits are together there, with their kerning. The Korean subsets, cut by how often a
 * letter is used, hold some of them again. The commonest Korean letters have the highest numbers.
 */
function readSubsets(): Subset[] {
  /** `{'[0]': 'U+f9ca-fa0b,U+ff03', latin: 'U+0000-00FF'}` */
  const unicodeRanges: Record<string, string> = JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8'));
  return Object.entries(unicodeRanges)
    .map(([key, ranges]) => ({name: key.replace(/[[\]]/g, ''), ranges: ranges.split(',').map(parseRange)}))
    .reverse();
}

function parseRange(range: string): [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

let subsets: Subset[] | undefined;

/** Read with the first card: `docusaurus start` may draw none. */
function allSubsets(): Subset[] {
  subsets ??= readSubsets();
  return subsets;
}

const loaded = new Map<Subset, LoadedSubset>();

function loadSubset(subset: Subset): LoadedSubset {
  const known = loaded.get(subset);
  if (known) return known;
  // A family of its own, since satori takes one file from a family.
  const family = `subset-${subset.name}`;
  const fonts = WEIGHTS.map((weight) => ({name: family, weight, data: readFile(subset, weight)}));
  const fresh = {family, fonts, letters: woffLetters(readFile(subset, WEIGHTS[0]))};
  loaded.set(subset, fresh);
  return fresh;
}

function readFile({name}: Subset, weight: number): Buffer {
  return readFileSync(resolve(`${PACKAGE}/files/noto-sans-kr-${name}-${weight}-normal.woff`));
}

const subsetOf = new Map<string, Subset | undefined>();

function findSubset(letter: string): Subset | undefined {
  if (subsetOf.has(letter)) return subsetOf.get(letter);
  const code = letter.codePointAt(0) ?? 0;
  const subset = allSubsets().find(
    (candidate) =>
      candidate.ranges.some(([first, last]) => code >= first && code <= last) &&
      loadSubset(candidate).letters.has(code),
  );
  subsetOf.set(letter, subset);
  return subset;
}

/** Whether the font has a letter. */
export function isDrawable(letter: string): boolean {
  return findSubset(letter) !== undefined;
}

/**
 * Loads the subsets that a text needs: of 124, a day's card takes about eight. `family` names them in the order in which
 * satori looks for a letter.
 */
export function loadFonts(text: string): {fonts: Font[]; family: string} {
  // satori needs at least one font, and the ellipsis of what it clips is in the Latin one.
  const found = new Set(['…', ...text].map(findSubset));
  const needed = allSubsets()
    .filter((subset) => found.has(subset))
    .map(loadSubset);
  return {fonts: needed.flatMap(({fonts}) => fonts), family: needed.map(({family}) => family).join(', ')};
}
