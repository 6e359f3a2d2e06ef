import type {Atom} from '../../papers/search/searchTerms.ts';

export type Mark = [start: number, end: number];

/** Finds where words stand in a text as its author wrote it. */
export type FindPlaces = (text: string) => Mark[];

const BETWEEN = '[\\s\\-–‑_/.+·:]*';

/**
 * A pattern for words: letters as they are, whatever spaces and hyphens stand between, `엔트로피` in `엔트로피가` and
 * `25` in `2.5`. A Latin word is looked for as a word first, and inside of others where it is none.
 */
export function findPlaces(words: readonly Atom[]): FindPlaces {
  const source = words.map(atomPattern).join(BETWEEN);
  if (source === '') return () => [];
  const isLatin = words[0]?.kind === 'latin' && !words[0].text.startsWith('<');
  const anywhere = new RegExp(source, 'giu');
  const asWord = isLatin ? new RegExp(`(?<![\\p{Script=Latin}\\d])${source}`, 'giu') : anywhere;
  return (text) => {
    const found = places(text, asWord);
    return found.length > 0 || !isLatin ? found : places(text, anywhere);
  };
}

function places(text: string, pattern: RegExp): Mark[] {
  return Array.from(text.matchAll(pattern), ({index, 0: {length}}): Mark => [index, index + length]);
}

function atomPattern({kind, text}: Atom): string {
  if (text.startsWith('<')) return escapePattern(text);
  const between = kind === 'hangul' ? '\\s*' : /^\d+$/.test(text) ? '[.,]?' : '[\\s\\-_.]?';
  return [...text].map(escapePattern).join(between);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Marks in their order, those that touch joined. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
