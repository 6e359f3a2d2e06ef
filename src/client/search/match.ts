import {fromEnglishKeyboard, fromKoreanKeyboard, initials} from '../../papers/search/searchHangul.ts';
import {slipKeys} from '../../papers/search/searchIndex.ts';
import {type Atom, linkTerm, atoms as readAtoms, squash, syllablePairs} from '../../papers/search/searchTerms.ts';
import {synonyms} from '../../papers/search/synonyms.ts';
import type {Term} from './decodeShard.ts';
import type {IndexFiles} from './IndexFiles.ts';
import {alike, type Unit} from './readQuery.ts';
import {nearestWords} from './slips.ts';

/** How well each document answers, by its number; 0: not at all. */
export type Weights = Float32Array;

/** What a field is worth, in the order of `FIELDS`: name, subtitle, organisation, notes that say it often, notes. */
const FIELD_WEIGHTS = [12, 6, 4, 1.5, 1];
/** A beginning of a word. */
const BEGINNING = 0.7;
/** A word of the same meaning: even in a name it is worth less than the exact word in the notes. */
const SYNONYM = 0.07;
const SHORTEST_BEGINNING = 3;

/** A matched unit, and the words by which its places in a text are marked. */
export interface Matched {
  weights: Weights;
  words: Atom[][];
}

/** Finds the documents of one unit: as typed, else as it was meant; and its synonyms, for less. */
export async function matchUnit(files: IndexFiles, {atoms, others}: Unit): Promise<Matched> {
  const [own, ...alike] = await Promise.all([
    matchAsMeant(files, atoms),
    ...others.map(async (words) => ({weights: await matchWords(files, words), words: [words]})),
  ]);
  for (const {weights} of alike) own.weights = either(own.weights, scale(weights, SYNONYM));
  return {weights: own.weights, words: [...own.words, ...alike.flatMap(({words}) => words)]};
}

async function matchAsMeant(files: IndexFiles, typed: Atom[]): Promise<Matched> {
  const weights = await matchWords(files, typed);
  if (hasAny(weights)) return {weights, words: [typed]};
  for (const guess of [otherKeyboard, joinedWords, mendedSlip]) {
    for (const words of await guess(files, typed)) {
      const found = await matchEach(files, words);
      if (found) return found;
    }
  }
  return {weights, words: [typed]};
}

/** Any of some words: what initial consonants or a slip may have meant. */
async function matchEach(files: IndexFiles, words: Atom[][]): Promise<Matched | undefined> {
  const all = await Promise.all(words.map(async (word) => ({word, weights: await matchWords(files, word)})));
  const found = all.filter(({weights}) => hasAny(weights));
  if (found.length === 0) return undefined;
  return {weights: found.map(({weights}) => weights).reduce(either), words: found.map(({word}) => word)};
}

/** Each guess gives readings, the likeliest first; a reading is words of which any will do. */
type Guess = (files: IndexFiles, typed: Atom[]) => Promise<Atom[][][]> | Atom[][][];

const otherKeyboard: Guess = (_files, typed) => {
  const text = typed.map((atom) => atom.typed).join('');
  const hangul = fromEnglishKeyboard(text);
  const latin = fromKoreanKeyboard(text);
  return [hangul, latin].filter((word) => word !== undefined).map((word) => [readAtoms(word)]);
};

/** `chainofthought`: cut where the archive has words for both sides. */
const joinedWords: Guess = async (files, typed) => {
  const [atom] = typed;
  if (typed.length > 1 || atom?.kind !== 'latin' || atom.text.length < 5) return [];
  const words: string[] = [];
  for (let rest = atom.text; rest !== ''; ) {
    const start = (await files.beginning(rest.slice(0, 3))).filter(
      ({term, lists}) => rest.startsWith(term) && !lists.every((list) => list.length === 0),
    );
    const longest = start.at(-1)?.term;
    if (longest === undefined || longest.length < 2) return [];
    words.push(longest);
    rest = rest.slice(longest.length);
  }
  return [[words.flatMap((word) => readAtoms(word)).map((one) => ({...one, isTight: true}))]];
};

const mendedSlip: Guess = async (files, typed) => {
  const [atom] = typed;
  if (typed.length > 1 || atom?.kind !== 'latin' || atom.text.length < 4) return [];
  const lists = await Promise.all(slipKeys(atom.text).map((key) => files.term(key)));
  const words = nearestWords(
    atom.text,
    lists.flatMap((list) => list?.words ?? []),
  );
  return words.length > 0 ? [words.flatMap((word) => [readAtoms(word), ...alike(word)])] : [];
};

/** The documents that hold all of some atoms, in this order where they were typed as one. */
export async function matchWords(files: IndexFiles, atoms: Atom[]): Promise<Weights> {
  const links = atoms.slice(1).map((atom, index) => linkTerm(atoms[index] as Atom, atom));
  const parts = await Promise.all([
    ...atoms.map((atom, index) => matchAtom(files, atom, index === atoms.length - 1)),
    ...links.map(async (link) => matchLink(files, link)),
  ]);
  return parts.reduce(both);
}

/** `산모` of `확산 모델`, `gpt4o` of `GPT-4o`; a beginning of a Latin pair will do. */
async function matchLink(files: IndexFiles, link: string): Promise<Weights> {
  return weigh(files, await (/[가-힣]$/.test(link) ? exact(files, link) : files.beginning(link)));
}

async function matchAtom(files: IndexFiles, {kind, text}: Atom, isLast: boolean): Promise<Weights> {
  if (kind === 'initials') return matchInitials(files, text);
  if (kind === 'hangul') {
    if (text.length === 1) return weigh(files, await files.beginning(text));
    const pairs = await Promise.all(
      telling(syllablePairs(text)).map(async (pair) => weigh(files, await exact(files, pair))),
    );
    return pairs.reduce(least);
  }
  const weights = weigh(files, await exact(files, text));
  const singular = /[a-z]{3,}s$/.test(text) ? text.slice(0, -1) : text;
  if (singular.length < SHORTEST_BEGINNING || text.startsWith('<') || !isLast) return weights;
  const longer = (await files.beginning(singular)).filter(({isPair}) => !isPair);
  return either(weights, scale(weigh(files, longer), BEGINNING));
}

/** `ㅇㅌㄹㅍ`: the words of the archive that begin so. */
async function matchInitials(files: IndexFiles, text: string): Promise<Weights> {
  const words = await initialWords(files, text);
  const found = await Promise.all(words.map((word) => matchWords(files, readAtoms(word))));
  return found.reduce(either, new Float32Array(files.size));
}

/** Few at most: they are looked up one by one. */
const MOST_WORDS = 6;

/** The words of the archive that begin so, and those that have a synonym there: its names are English. */
export async function initialWords(files: IndexFiles, text: string): Promise<string[]> {
  const whole = [...((await files.term(text))?.words ?? []), ...synonymsByInitials(text)];
  if (whole.length > 0) return [...new Set(whole)].slice(0, MOST_WORDS);
  return (await files.beginning(text)).flatMap(({words}) => words).slice(0, MOST_WORDS);
}

function synonymsByInitials(text: string): string[] {
  const groups = synonyms.filter((group) =>
    group.some((word) => /^[가-힣 ]+$/.test(word) && initials(squash(word)) === text),
  );
  return groups.flat();
}

/** Of a long word, every second pair and the last: they cover it, and each is a file to fetch. */
function telling(pairs: string[]): string[] {
  return pairs.length < 5 ? pairs : pairs.filter((_, index) => index % 2 === 0 || index === pairs.length - 1);
}

async function exact(files: IndexFiles, term: string): Promise<Term[]> {
  const found = await files.term(term);
  return found ? [found] : [];
}

function weigh({size}: IndexFiles, terms: readonly Term[]): Weights {
  const weights = new Float32Array(size);
  for (const {lists} of terms) {
    lists.forEach((list, field) => {
      const weight = FIELD_WEIGHTS[field] ?? 0;
      for (const document of list) if ((weights[document] as number) < weight) weights[document] = weight;
    });
  }
  return weights;
}

/** Pairs of one word: it stands where the weakest does. */
function least(a: Weights, b: Weights): Weights {
  return a.map((weight, document) => Math.min(weight, b[document] as number));
}

function either(a: Weights, b: Weights): Weights {
  return a.map((weight, document) => Math.max(weight, b[document] as number));
}

/** Atoms of one compound: no better than the weakest. */
const both = least;

function scale(weights: Weights, factor: number): Weights {
  return weights.map((weight) => weight * factor);
}

export function hasAny(weights: Weights): boolean {
  return weights.some((weight) => weight > 0);
}
