import type {Word} from '../../papers/search/searchTerms.ts';

export type Mark = [start: number, end: number];

/** Finds where words stand in a text as its author wrote it. */
export type FindPlaces = (text: string) => Mark[];

const BETWEEN = '[\\s\\-–‑_/.+·:]*';
const LATIN = '\\p{Script=Latin}';
/** A Hangul word of so many syllables may have a space in it. */
const COMPOUND = 4;

/**
 * A pattern for words as they begin there: `엔트로피` in `엔트로피가`, `quer` in `queries`, `25` in `2.5`; never the end of one word
 * with the beginning of another.
 */
export function findPlaces(words: readonly Word[]): FindPlaces {
  const source = words.map(wordPattern).join(BETWEEN);
  if (source === '') return () => [];
  const isLatin = words[0]?.kind === 'latin' && !words[0].text.startsWith('<');
  const start = isLatin ? `(?<![${LATIN}\\d])` : words[0]?.text.length === 1 ? '(?<![가-힣])' : '';
  const asWord = new RegExp(start + source, 'giu');
  // `clip` of ProCLIP, `학습` of 강화학습: inside of a word only where none begins so.
  const inside = isLatin && (words[0]?.text.length ?? 0) > 2 ? new RegExp(source, 'giu') : asWord;
  return (text) => {
    const found = places(text, asWord);
    return found.length > 0 ? found : places(text, inside);
  };
}

function places(text: string, pattern: RegExp): Mark[] {
  return Array.from(text.matchAll(pattern), ({index, 0: {length}}): Mark => [index, index + length]);
}

function wordPattern({kind, text, term}: Word): string {
  if (text.startsWith('<') || kind === 'initials') return escapePattern(text);
  if (kind === 'hangul') {
    const bare = text.startsWith(term) ? term : text;
    return [...bare].join(bare.length < COMPOUND ? '' : '\\s*');
  }
  if (/^\d+$/.test(text)) return `${[...text].join('[.,]?')}(?!\\d)`;
  const spelt = (letters: string) => [...letters].map(escapePattern).join('[\\-_.]?');
  if (text.length < 4 || !/^[a-z]+$/.test(text)) return `${spelt(text)}s?(?![${LATIN}])`;
  const stem = term.replace(/[ie]$/, '');
  return text.startsWith(stem) ? `${spelt(stem)}[${LATIN}]*` : spelt(text);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Marks in their order, those that touch joined, and those with but a hyphen or the like between: `GPT-4o`. */
export function joinMarks(marks: readonly Mark[], text: string): Mark[] {
  const joined: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && (start <= last[1] || /^[-–_./]$/.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
