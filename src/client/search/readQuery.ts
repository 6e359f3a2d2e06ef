import {ASKING} from '../../papers/search/askingWords.ts';
import {bareArxivIds, type DateQuery, findDate} from '../../papers/search/searchDates.ts';
import {joinedTerm, squash, type Word, wholeTerm, words} from '../../papers/search/searchTerms.ts';
import {synonyms} from '../../papers/search/synonyms.ts';
import type {RankSettings} from './rankSettings.ts';

/** What a query asks for: any of its words, the more the better. */
export interface Query {
  units: Unit[];
  /** Two of them that stand side by side. */
  links: {first: number; term: string}[];
  /** The term of all of them written as one, as in a name. */
  whole: string;
  /** What stood in quotes. */
  phrases: string[];
  date?: DateQuery['passes'];
}

/** A word, and what means the same. */
export interface Unit {
  word: Word;
  /** Each is words that must all be there. */
  others: Word[][];
}

const MOST_JOINED = 3;
/** A query is no page: what was pasted by mistake is read so far, in characters. */
const LONGEST_QUERY = 300;
const QUOTED = /["“”„«「『]([^"“”„«»「」『』]{2,})["“”»」』]/g;

const SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymsByWord();

function synonymsByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of synonyms) {
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      found.set(key(word), [...(found.get(key(word)) ?? []), ...others]);
    }
  }
  return found;
}

/** Reads what was typed. */
export function readQuery(text: string, settings: RankSettings): Query {
  const bare = bareArxivIds(text.normalize('NFC').trim().slice(0, LONGEST_QUERY));
  const date = settings.dates ? findDate(bare) : undefined;
  const typed = joinLetters(words(date ? date.rest : bare));
  const isTelling = ({text: word, term, isTight}: Word, index: number) =>
    !settings.asking || isTight || typed[index + 1]?.isTight === true || !(ASKING.has(word) || ASKING.has(term));
  const telling = typed.some(isTelling)
    ? typed
        // Who stood behind a dropped word is nobody's neighbour.
        .map((word, index) =>
          index > 0 && !isTelling(typed[index - 1] as Word, index - 1) ? {...word, isNext: false} : word,
        )
        .filter((_, index) => isTelling(typed[index] as Word, index))
    : date
      ? []
      : typed;
  return {
    units: toUnits(telling),
    links: telling.flatMap((word, first) => {
      const next = telling[first + 1];
      return next?.isNext && word.isWhole ? [{first, term: joinedTerm(word, next)}] : [];
    }),
    whole: telling.length > 2 && telling.length < 7 ? wholeTerm(telling) : '',
    phrases: Array.from(bare.matchAll(QUOTED), ([, phrase = '']) => phrase),
    date: date?.passes,
  };
}

/** `힘챧ㄱ`, `엔트ㄹ피`: letters and syllables typed as one are one word, however wrong. */
function joinLetters(all: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of all) {
    const before = joined.at(-1);
    const isLetters = (one: Word) => /^[가-힣ㄱ-ㅣ]+$/.test(one.typed) && /[ㄱ-ㅣ]/.test(one.typed);
    if (
      before &&
      word.isTight &&
      word.kind !== 'latin' &&
      before.kind !== 'latin' &&
      (isLetters(before) || isLetters(word))
    ) {
      const text = before.typed + word.typed;
      joined[joined.length - 1] = {...before, kind: 'hangul', typed: text, text, term: text, isWhole: true};
    } else joined.push(/[ㅏ-ㅣ]/.test(word.typed) && word.kind === 'initials' ? {...word, kind: 'hangul'} : word);
  }
  return joined;
}

function toUnits(all: readonly Word[]): Unit[] {
  const units = all.map((word): Unit => ({word, others: []}));
  for (let index = 0; index < all.length; index += 1) {
    for (let length = Math.min(MOST_JOINED, all.length - index); length > 0; length -= 1) {
      const window = all.slice(index, index + length);
      // What a comma parts is no compound.
      if (!window.slice(1).every(({isNext}) => isNext)) continue;
      const spellings = new Set([window.map(({text}) => text).join(''), wholeTerm(window)]);
      const others = [...new Set([...spellings].flatMap(alike))];
      if (others.length === 0) continue;
      for (let at = index; at < index + length; at += 1) units[at]?.others.push(...others);
      break;
    }
  }
  return units;
}

/** The words that mean the same as one. */
export function alike(word: string): Word[][] {
  return (SYNONYMS.get(key(word)) ?? []).map((other) => words(other));
}

/** `hallucinations`, `quantisation`, `확산 모델`: as the list has them. */
function key(word: string): string {
  return wholeTerm(words(squash(word)));
}
