/** What `search/index.bin` tells the browser before any term is looked up. All files of the index are gzipped. */
export interface SearchManifest {
  /** Of all the index: every file carries it, since a browser's cache may hold some of an older one. */
  version: string;
  /** How many documents have each date, as `packDates` writes it. The numbers of documents run through. */
  dates: number[];
  /** How many documents each file of texts holds. */
  texts: number[];
  /** The beginning of the first term of every shard but the first, as far as it tells it from the term before. */
  shards: string[];
}

const DAY_MS = 86_400_000;

/** How many documents have each date, newest first, pages without a date last: days back and counts, since most are the day before. */
export function packDates(dates: readonly (readonly [date: string, count: number])[]): number[] {
  let before = 0;
  return dates.flatMap(([date, count]) => {
    if (date === '') return [0, count];
    const day = Date.parse(date) / DAY_MS;
    const back = before - day;
    before = day;
    return [back, count];
  });
}

/** The same the other way. */
export function unpackDates(packed: readonly number[]): [date: string, count: number][] {
  let day = 0;
  return Array.from({length: packed.length / 2}, (_, index) => {
    const [back = 0, count = 0] = packed.slice(2 * index, 2 * index + 2);
    day -= back;
    return [back === 0 ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10), count];
  });
}

/** What is shown of a section that was found. */
export interface SearchDocument {
  name: string;
  subtitle?: string;
  organisations: string[];
  /** By whom a paper is: found, not shown. */
  authors?: string[];
  date: string;
  /** Below the base URL: `docs/papers/y2025/oct/20251022#moga-bytedance`. */
  path: string;
  /** An arXiv id, by which it is found. */
  id?: string;
  /** A block a line. */
  text: string;
}

/** A file of documents, in the order of their numbers. */
export interface SearchTexts {
  version: string;
  documents: Omit<SearchDocument, 'authors'>[];
}

/**
 * How much a term says about a document, rounded: the lists of a term in a shard. What a term says there is worked out when the
 * index is made, from where it stands, how often, and how long the note is, so that the browser needs to know none of that.
 */
export const LEVELS = [0.35, 0.55, 0.8, 1.1, 1.5, 2, 2.7, 3.6] as const;
/** After them, the list of the documents whose whole name the term is. */
export const NAMED = LEVELS.length;

/** In a term's flags, above a bit for each list. */
export const PAIR_FLAG = 2 ** (NAMED + 1);
export const WORDS_FLAG = 2 ** (NAMED + 2);

/** Where lists of words stand among the terms, by what a reader may type instead of one of them. */
export const WORD_LISTS = {
  /** By initial consonants: `ㅇㅌㄹㅍ`. */
  initials: '',
  /** By sound. */
  sound: '^',
  /** By the first and by the last keys, for slips. */
  start: '~',
  end: '~~',
  /** Which documents have a facet: `organisations:google`; and the facets of a kind, as words. */
  facet: '@',
} as const;

/** The keys of the lists for slips in a word's keys: one slip leaves its beginning or its end as it was. */
export function slipKeys(keys: string): [string, string] {
  const length = keys.length < 6 ? 2 : 3;
  return [WORD_LISTS.start + keys.slice(0, length), WORD_LISTS.end + keys.slice(-length)];
}

export const shardPath = (index: number): string => `search/terms/${index}.bin`;
export const textsPath = (index: number): string => `search/texts/${index}.bin`;
export const MANIFEST_PATH = 'search/index.bin';
