import {englishStem} from './englishStem.ts';
import {unifyNumbers} from './searchNumbers.ts';
import {isParticle, stem} from './searchParticles.ts';

/**
 * A piece of text that is looked for as one: a run of Hangul, a Latin word or a number, or a token such as `<|user|>`.
 * `Qwen2.5-VL을` is `qwen`, `25`, `vl`, `을`.
 */
export interface Atom {
  kind: 'hangul' | 'latin' | 'initials';
  /** In lower case, numbers without their points. */
  text: string;
  /** With the case that was typed: on a Korean keyboard it tells ㄱ from ㄲ. */
  typed: string;
  /** Nothing stands between it and the one before. */
  isTight: boolean;
  /** Nothing but spaces or, between Latin words, hyphens and the like. */
  isNext: boolean;
  /** Parts by which it is found too: `clip` of `ProCLIP`, `user` of `<|user|>`. */
  parts: string[];
}

const ATOM =
  /<[|/]?[a-z][\w-]*[|]?>|(?<![a-z])c(?:\+\+|#)|[가-힣]+|[ㄱ-ㅣ]+|\p{Script=Latin}[\p{Script=Latin}\p{M}]*|\d+(?:[.,]\d+)*(?:\p{Script=Latin}+(?![\p{Script=Latin}]))?|[\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/giu;

/** What may stand inside a Latin compound: `lm-based`, `GPT-4o`, `text/image`. */
const CONNECTOR = /^[-–‑_/.+'’·:]$/;

/** Reads a line of text or a query into atoms. */
export function atoms(line: string): Atom[] {
  const text = unifyNumbers(line);
  return atomsOf(text, [...text.matchAll(ATOM)]);
}

function atomsOf(text: string, matches: readonly RegExpExecArray[]): Atom[] {
  let end = 0;
  return matches.map((match) => {
    const [raw] = match;
    const between = text.slice(end, match.index);
    const isFirst = end === 0;
    end = match.index + raw.length;
    const isConnected = CONNECTOR.test(between);
    const place = {
      typed: raw,
      isTight: !isFirst && (between === '' || isConnected),
      isNext: !isFirst && (isConnected || between.trim() === ''),
    };
    const kind = kindOf(raw);
    if (kind !== 'latin') return {kind, text: raw, parts: [], ...place};
    const lower = raw.toLowerCase();
    if (raw.startsWith('<')) return {kind, text: lower, parts: [lower.replace(/[<>|/]/g, '')], ...place};
    return {kind, text: lower.replace(/[.,]/g, ''), parts: lower === raw ? [] : camelParts(raw), ...place};
  });
}

function kindOf(raw: string): Atom['kind'] {
  if (raw >= '가' && raw < '\ud7a4') return 'hangul';
  return raw >= 'ㄱ' && raw < '\u3164' ? 'initials' : 'latin';
}

/** `ProCLIP` → `pro`, `clip`; parts under three letters say nothing. */
function camelParts(raw: string): string[] {
  const parts = raw.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return parts.length > 1 ? parts.filter(({length}) => length > 2).map((part) => part.toLowerCase()) : [];
}

/** The pairs of neighbouring syllables of a Hangul word. */
export function syllablePairs(word: string): string[] {
  return Array.from({length: word.length - 1}, (_, index) => word.slice(index, index + 2));
}

/** A word as the index holds it. */
export interface Word extends Atom {
  /** Its stem: what it has in common with its other forms. */
  term: string;
  /** Nothing was cut: what follows may be the second half of a compound. */
  isWhole: boolean;
}

/** The words of a line, without the particles of Latin words: `LLM을` is `llm`. */
export function words(line: string): Word[] {
  const all = atoms(line);
  const found: Word[] = [];
  let isClosed = false;
  all.forEach((atom, index) => {
    const before = all[index - 1];
    if (atom.kind === 'hangul' && atom.isTight && before?.kind === 'latin' && isParticle(atom.text)) {
      isClosed = true;
      return;
    }
    const term = termOf(atom);
    const isWhole = atom.kind !== 'hangul' || term === atom.text;
    found.push({...atom, ...(isClosed ? {isTight: false, isNext: false} : {}), term, isWhole});
    isClosed = false;
  });
  return found;
}

function termOf({kind, text}: Atom): string {
  if (kind === 'hangul') return stem(text);
  return kind === 'latin' ? englishStem(text) : text;
}

/** The term of two words that stand side by side, or are written as one: `강화학습`, `rewardmodel`. */
export function joinedTerm(first: Pick<Word, 'kind' | 'text'>, second: Pick<Word, 'kind' | 'term'>): string {
  const isLatin = first.kind === 'latin' && second.kind === 'latin';
  return isLatin ? englishStem(first.text + second.term) : first.text + second.term;
}

/** The term of a whole name, or of all of a compound's words. */
export function wholeTerm(all: readonly Word[]): string {
  const last = all.at(-1);
  return last
    ? englishStem(
        all
          .slice(0, -1)
          .map(({text}) => text)
          .join('') + (last.kind === 'hangul' ? last.term : last.text),
      )
    : '';
}

/** Text as it is compared: one case, no spaces, hyphens nor points. */
export function squash(text: string): string {
  return unifyNumbers(text)
    .toLowerCase()
    .replace(/[\s\-–‑_.,/$\\]+/g, '');
}
