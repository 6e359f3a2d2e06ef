import {fromEnglishKeyboard, fromKoreanKeyboard, keystrokes} from '../../papers/search/searchHangul.ts';
import {slipKeys, WORD_LISTS} from '../../papers/search/searchIndex.ts';
import {words as readWords, type Word} from '../../papers/search/searchTerms.ts';
import {soundKey, sounds} from '../../papers/search/soundKey.ts';
import type {IndexFiles} from './IndexFiles.ts';
import type {RankSettings} from './rankSettings.ts';
import {alike} from './readQuery.ts';
import {nearestWords, slipDistance} from './slips.ts';
import {countAll} from './weights.ts';

/** What a word that no document holds may have meant: any of some readings. */
export interface Guess {
  words: Word[][];
  /** What a reading is worth. */
  factor: number;
  /** It is another spelling than was typed: the reader is told. */
  isMended: boolean;
}

type GuessWords = (files: IndexFiles, word: Word, settings: RankSettings) => Promise<Guess | undefined>;

/** The first guess that leads anywhere. */
export async function guessWords(files: IndexFiles, word: Word, settings: RankSettings): Promise<Guess | undefined> {
  // A short word has too many neighbours by one key.
  const isShort = word.kind === 'hangul' && keystrokes(word.text).length < 6;
  const guesses = isShort ? [sound, slip] : [slip, sound];
  for (const guess of [keyboard, ...guesses, halves, pieces]) {
    const found = await guess(files, word, settings);
    if (found && found.words.length > 0) return found;
  }
  return undefined;
}

const isKnown = async (files: IndexFiles, term: string) => {
  const found = await files.term(term);
  return found !== undefined && countAll(found) > 0;
};

async function areKnown(files: IndexFiles, words: readonly Word[]): Promise<boolean> {
  for (const {term} of words) if (!(await isKnown(files, term))) return false;
  return words.length > 0;
}

const keyboard: GuessWords = async (files, {typed}) => {
  const meant = [fromEnglishKeyboard(typed), fromKoreanKeyboard(typed)].filter((one) => one !== undefined);
  for (const word of meant) {
    // The archive may have but the English word for it.
    const readings = [readWords(word), ...alike(word)];
    for (const words of readings) if (await areKnown(files, words)) return {words: readings, factor: 1, isMended: true};
  }
  return undefined;
};

const slip: GuessWords = async (files, {kind, text, term}, {slips}) => {
  if (!slips || text.length < (kind === 'hangul' ? 2 : 4) || !/^(?:[가-힣ㄱ-ㅣ]+|[a-z]+)$/.test(text)) return undefined;
  const write = kind === 'hangul' ? keystrokes : (word: string) => word;
  const spellings = [...new Set([text, term])];
  // What was typed may be a key shorter or longer than what was meant.
  const keys = spellings
    .flatMap((one) => slipKeys(write(one)))
    .flatMap((key) => [key, key.startsWith(WORD_LISTS.end) ? `${WORD_LISTS.end}${key.slice(-2)}` : key.slice(0, 3)]);
  const lists = await Promise.all([...new Set(keys)].map((key) => files.term(key)));
  const candidates = lists.flatMap((list) => list?.words ?? []);
  const words = spellings.flatMap((one) => nearestWords(one, candidates, write));
  return {words: [...new Set(words)].slice(0, 3).map((one) => readWords(one)), factor: 0.9, isMended: true};
};

/** 라이트씽커 → LightThinker: those that sound nearest. */
const sound: GuessWords = async (files, {kind, text, term}, {sound: factor}) => {
  if (factor === 0 || kind !== 'hangul') return undefined;
  for (const spelling of new Set([text, term])) {
    const key = soundKey(spelling);
    if (key.length < 2) continue;
    const heard = sounds(spelling);
    const found = ((await files.term(WORD_LISTS.sound + key))?.words ?? []).map((word) => ({
      word,
      distance: slipDistance(heard, sounds(word)),
    }));
    const nearest = Math.min(heard.length / (key.length > 3 ? 2 : 3), ...found.map(({distance}) => distance));
    const near = found.filter(({distance}) => distance <= nearest);
    if (near.length > 0) return {words: near.slice(0, 3).map(({word}) => readWords(word)), factor, isMended: true};
  }
  return undefined;
};

/** `chainofthought`, `양방향인코더`: cut where the archive has words for both sides. */
const halves: GuessWords = async (files, {text, term}, {parts}) => {
  if (parts === 0 || text.length < 4) return undefined;
  const isHangul = /^[가-힣]+$/.test(text);
  for (let at = text.length - 2; at > 1; at -= 1) {
    const cut = isHangul
      ? [text.slice(0, at), (term.length > at + 1 ? term : text).slice(at)]
      : [text.slice(0, at), text.slice(at)];
    const words = cut.flatMap((half) => readWords(half));
    if (!isHangul && cut.some(({length}) => length < 3)) continue;
    // Beginnings stand in one file of the index, ends in many: they are looked up last.
    if (await areKnown(files, words)) return {words: [words], factor: 1, isMended: false};
  }
  return undefined;
};

/** The nearest by a part: the longest beginning, or else end, that the archive has a word for. */
const pieces: GuessWords = async (files, {kind, text}, {parts}) => {
  const least = kind === 'hangul' ? 2 : 4;
  if (parts === 0) return undefined;
  const lengths = Array.from({length: Math.max(0, text.length - least)}, (_, index) => text.length - 1 - index);
  const ends = kind === 'hangul' ? lengths.map((length) => text.slice(-length)) : [];
  for (const piece of [...lengths.map((length) => text.slice(0, length)), ...ends]) {
    const words = readWords(piece);
    if (words.length === 1 && (await areKnown(files, words))) return {words: [words], factor: parts, isMended: false};
  }
  return undefined;
};
