import {type IsNoun, isParticle, stem} from './searchParticles.ts';

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
  /<[|/]?[a-z][\w-]*[|]?>|[가-힣]+|[ㄱ-ㅣ]+|\p{Script=Latin}[\p{Script=Latin}\p{M}]*|\d+(?:[.,]\d+)*(?:\p{Script=Latin}+(?![\p{Script=Latin}]))?|[\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/giu;

/** What may stand inside a Latin compound: `lm-based`, `GPT-4o`, `text/image`. */
const CONNECTOR = /^[-–‑_/.+'’·:]$/;

/** Reads a line of text or a query into atoms. */
export function atoms(line: string): Atom[] {
  const text = line.normalize('NFC');
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

/** The term that says that one atom follows another, whatever spaces are between: `산모` of `확산 모델`. */
export function linkTerm(first: Atom, second: Atom): string {
  return (
    (first.kind === 'hangul' ? first.text.slice(-1) : first.text) +
    (second.kind === 'hangul' ? second.text.slice(0, 1) : second.text)
  );
}

/** A term, and whether it stands for two neighbours or a whole compound. */
export interface Term {
  term: string;
  isPair: boolean;
}

/** What stands between two spaces: it gives the index the same terms wherever it stands. */
export interface Word {
  /** Those of its first atom, which come before what links it to the word before. */
  first: Term[];
  rest: Term[];
  /** The atoms at its ends; nothing where it holds none. */
  ends?: [Atom, Atom];
  /** Nothing stands before its first atom, or after its last. */
  isOpen: [boolean, boolean];
  latin: string[];
}

/** Reads a piece of a line that holds no space. */
export function readWord(piece: string): Word {
  const text = piece.normalize('NFC');
  const matches = [...text.matchAll(ATOM)];
  const all = atomsOf(text, matches);
  const [first, last] = [all[0], all.at(-1)];
  const end = matches.at(-1);
  const terms = all.map((atom, index) => [...ownTerms(atom), ...linkTerms(all[index - 1], atom, atom.isNext)]);
  return {
    first: terms[0] ?? [],
    rest: [...terms.slice(1).flat(), ...compounds(all).map((term) => ({term, isPair: true}))],
    ends: first && last && [first, last],
    isOpen: [matches[0]?.index === 0, end !== undefined && end.index + end[0].length === text.length],
    latin: all.filter(({kind, text: word}) => kind === 'latin' && /^\p{L}/u.test(word)).map(({text: word}) => word),
  };
}

/**
 * Tells the terms under which a line of text is found, as often as they stand there; those of neighbours marked. A function
 * takes them, not a list: an archive has millions.
 *
 * @param wordOf reads a word; one that remembers saves most of the work on a long text
 */
export function lineTerms(line: string, add: (term: Term) => void, wordOf: (piece: string) => Word = readWord): void {
  let before: Word | undefined;
  for (const piece of line.split(/\s+/)) {
    if (piece === '') continue;
    const word = wordOf(piece);
    word.first.forEach(add);
    if (before?.ends && word.ends && before.isOpen[1] && word.isOpen[0])
      linkTerms(before.ends[1], word.ends[0], true).forEach(add);
    word.rest.forEach(add);
    before = word;
  }
}

function ownTerms({kind, text, parts}: Atom): Term[] {
  const found = kind !== 'hangul' ? [text, ...parts] : text.length === 1 ? [text] : syllablePairs(text);
  return found.map((term) => ({term, isPair: false}));
}

/** What says that one atom follows another. */
function linkTerms(first: Atom | undefined, second: Atom, isNext: boolean): Term[] {
  if (!first || !isNext || !tellsSomething(first, second)) return [];
  return [{term: linkTerm(first, second), isPair: first.kind !== 'hangul' || second.kind !== 'hangul'}];
}

/** A particle beside a Latin word is no neighbour that anyone looks for. */
function tellsSomething(first: Atom, second: Atom): boolean {
  if (first.kind === second.kind) return true;
  return !isParticle((first.kind === 'hangul' ? first : second).text);
}

/** A whole compound of more than two Latin atoms is a term too: `chainofthought`. */
function compounds(all: readonly Atom[]): string[] {
  const runs: Atom[][] = [];
  for (const atom of all) {
    const run = runs.at(-1);
    if (atom.isTight && atom.kind === 'latin' && run?.at(-1)?.kind === 'latin') run.push(atom);
    else runs.push([atom]);
  }
  return runs.filter(({length}) => length > 2).map((run) => run.map(({text}) => text).join(''));
}

/** Words that say nothing in a query while others do. */
const STOP = new Set(
  '그 이 저 논문 논문들 페이퍼 paper papers 관련 관한 대한 위한 있는 하는 쓰는 어떤 뭐 무슨 거 것 좀 에 의 및 the a an of for and in on with about to'.split(
    ' ',
  ),
);

/** A query's atoms: without particles, nor words that say nothing. */
export function queryAtoms(query: string, isNoun?: IsNoun): Atom[] {
  const all = atoms(query);
  const isDropped = (index: number) => {
    const atom = all[index];
    return atom?.kind === 'hangul' && atom.isTight && all[index - 1]?.kind === 'latin' && isParticle(atom.text);
  };
  const bare = all.flatMap((atom, index) => {
    if (isDropped(index)) return [];
    // The index has no pair of a Latin word's particle and what follows.
    if (atom.isTight && isDropped(index - 1)) return [{...atom, isTight: false, isNext: false}];
    // What follows at once is looked for beside the last syllable that stands there.
    if (atom.kind !== 'hangul' || all[index + 1]?.isTight) return [atom];
    return [{...atom, text: stem(atom.text, isNoun)}];
  });
  const isTelling = ({text, isTight}: Atom, index: number) =>
    !STOP.has(text) || isTight || bare[index + 1]?.isTight === true;
  if (!bare.some(isTelling)) return bare;
  // Who stood behind a dropped word is nobody's neighbour.
  return bare
    .map((atom, index) => {
      const before = bare[index - 1];
      return before && !isTelling(before, index - 1) ? {...atom, isNext: false} : atom;
    })
    .filter((_, index) => isTelling(bare[index] as Atom, index));
}

/** Text as it is compared: one case, no spaces, hyphens nor points. */
export function squash(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-–‑_.,/]+/g, '');
}
