import {initials} from '../../papers/search/searchHangul.ts';
import {NAMED, WORD_LISTS} from '../../papers/search/searchIndex.ts';
import {words as readWords, squash, type Word, wholeTerm} from '../../papers/search/searchTerms.ts';
import {synonyms} from '../../papers/search/synonyms.ts';
import type {Term} from './decodeShard.ts';
import {guessWords} from './guessWords.ts';
import type {IndexFiles} from './IndexFiles.ts';
import type {RankSettings} from './rankSettings.ts';
import type {Unit} from './readQuery.ts';
import {countAll, countFound, least, raise, type Weights, weigh} from './weights.ts';

const SHORTEST_BEGINNING = {hangul: 2, latin: 3};

/** A matched word, and the words by which its places in a text are marked. */
export interface Matched {
  typed: string;
  weights: Weights;
  words: Word[][];
  /** How many documents hold the word itself. */
  found: number;
  /** The documents that are called so. */
  named: Uint32Array;
  /** What was looked for instead, where nothing holds the word. */
  meant?: string;
  /** An organisation that is called so. */
  organisations: {slug: string; name: string}[];
}

const NONE = new Uint32Array(0);

/** Finds the documents of one word: as typed, else as it was meant; and what means the same, for less. */
export async function matchUnit(files: IndexFiles, {word, others}: Unit, settings: RankSettings): Promise<Matched> {
  const {size} = files;
  if (word.kind === 'initials') return matchInitials(files, word);
  const term = await files.term(word.term);
  const exact = term && countAll(term) > 0 ? [term] : [];
  const weights = weigh(exact, size);
  const matched: Matched = {
    typed: word.typed,
    weights,
    words: [[word], ...others],
    found: term ? countAll(term) : 0,
    named: term?.lists[NAMED] ?? NONE,
    organisations: organisationsOf(term),
  };
  await Promise.all([
    ...others.map(async (words) => {
      raise(weights, await matchAll(files, words), settings.synonym);
      // 구글 names Google.
      matched.organisations.push(...organisationsOf(await files.term(wholeTerm(words))));
    }),
    ...(term?.words ?? []).map((other) => raiseOther(files, other, matched, settings)),
  ]);
  if (settings.beginning > 0) await raiseLonger(files, word, matched, settings);
  // What has a word of its meaning in the other script is not to be guessed by its sound.
  if (matched.found === 0)
    await raiseGuesses(files, word, matched, others.length > 0 ? {...settings, sound: 0} : settings);
  if (matched.found === 0) matched.found = countFound(weights);
  return matched;
}

/** What a term's entry says beside it: `강화+학습`, of which it is made; what means the same; an organisation is no word. */
async function raiseOther(files: IndexFiles, other: string, matched: Matched, settings: RankSettings): Promise<void> {
  if (other.startsWith(WORD_LISTS.facet)) return;
  const parts = other.split('+');
  const weights = await Promise.all(parts.map(async (part) => weigh(await exactTerms(files, part), files.size)));
  raise(matched.weights, least(weights, files.size), parts.length > 1 ? settings.parts : settings.mined);
  matched.words.push(readWords(parts.join(' ')));
}

async function raiseLonger(
  files: IndexFiles,
  word: Word,
  {weights}: Matched,
  {beginning}: RankSettings,
): Promise<void> {
  if (word.kind === 'initials' || word.text.startsWith('<')) return;
  const least = word.kind === 'hangul' ? SHORTEST_BEGINNING.hangul : SHORTEST_BEGINNING.latin;
  if (word.term.length < least) return;
  const longer = (await files.beginning(word.term)).filter(({isPair, term}) => !isPair && term !== word.term);
  raise(weights, weigh(longer, files.size), beginning);
}

async function raiseGuesses(files: IndexFiles, word: Word, matched: Matched, settings: RankSettings): Promise<void> {
  const guess = await guessWords(files, word, settings);
  if (!guess) return;
  const found = await Promise.all(guess.words.map(async (one) => ({one, weights: await matchAll(files, one)})));
  const some = found.filter(({weights}) => countFound(weights) > 0);
  for (const {one, weights} of some) {
    raise(matched.weights, weights, guess.factor);
    matched.words.push(one);
  }
  if (guess.isMended && some.length > 0) matched.meant = some.map(({one}) => one.map(({text}) => text).join(' '))[0];
}

/** The documents that hold all of some words; as one compound where the index has it. */
async function matchAll(files: IndexFiles, words: readonly Word[]): Promise<Weights> {
  if (words.length > 1) {
    const joined = await exactTerms(files, wholeTerm(words));
    if (joined.length > 0) return weigh(joined, files.size);
  }
  const parts = await Promise.all(words.map(async ({term}) => weigh(await exactTerms(files, term), files.size)));
  return least(parts, files.size);
}

async function exactTerms(files: IndexFiles, term: string): Promise<Term[]> {
  const found = await files.term(term);
  return found && countAll(found) > 0 ? [found] : [];
}

function organisationsOf(term: Term | undefined): {slug: string; name: string}[] {
  return (term?.words ?? [])
    .filter((word) => word.startsWith(WORD_LISTS.facet))
    .map((word) => {
      const [slug = '', ...name] = word.slice(1).split(' ');
      return {slug, name: name.join(' ')};
    });
}

/** Few at most: they are looked up one by one. */
const MOST_WORDS = 6;

/** `ㅇㅌㄹㅍ`: the words of the archive that begin so, and those that have a synonym there: its names are English. */
async function matchInitials(files: IndexFiles, word: Word): Promise<Matched> {
  const alike = synonyms.filter((group) =>
    group.some((one) => /^[가-힣 ]+$/.test(one) && initials(squash(one)) === word.text),
  );
  const whole = [...((await files.term(word.text))?.words ?? []), ...alike.flat()];
  const meant = whole.length > 0 ? whole : (await files.beginning(word.text)).flatMap(({words}) => words);
  const words = [...new Set(meant)].slice(0, MOST_WORDS).map((one) => readWords(one));
  const weights = new Float32Array(files.size);
  for (const one of words) raise(weights, await matchAll(files, one), 1);
  return {typed: word.typed, weights, words, found: countFound(weights), named: NONE, organisations: []};
}
