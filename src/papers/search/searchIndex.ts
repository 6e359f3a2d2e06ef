/** What `search/index.bin` tells the browser before any term is looked up. All files of the index are JSON or shards, gzipped. */
export interface SearchManifest {
  /** Of all the index: every file carries it, since a browser's cache may hold some of an older one. */
  version: string;
  /** Newest first, pages without a date last: date or '', and how many documents. The numbers of documents run through. */
  bundles: [date: string, count: number][];
  /** The first term of every shard but the first. */
  shards: string[];
  organisations: [slug: string, name: string][];
  topics: [slug: string, name: string][];
  /** Nouns of the archive that look as if they carried a particle. */
  nouns: string[];
}

/** What is shown of a section that was found. */
export interface SearchDocument {
  name: string;
  subtitle?: string;
  organisations: string[];
  date: string;
  /** Below the base URL: `docs/papers/y2025/oct/20251022#moga-bytedance`. */
  path: string;
  /** An arXiv id, by which it is found. */
  id?: string;
  /** A block a line. */
  text: string;
}

/** A bundle: the documents of one day. */
export interface SearchBundle {
  version: string;
  documents: SearchDocument[];
}

/** Where a term stands, in the order of a shard's lists. */
export const FIELDS = ['name', 'subtitle', 'organisation', 'notesOften', 'notes'] as const;

/** In a term's flags, above a bit for each field. */
export const PAIR_FLAG = 32;
export const WORDS_FLAG = 64;

/** The key of a list of words by their initial consonants, or for slips by their first or last letter. */
export const slipKeys = (word: string): [string, string] => [`~${word.charAt(0)}`, `~~${word.slice(-1)}`];

/** The file of a day's documents, or of the pages without a date. */
export const bundlePath = (date: string): string => `search/days/${date.replaceAll('-', '') || 'pages'}.bin`;
export const shardPath = (index: number): string => `search/terms/${index}.bin`;
export const MANIFEST_PATH = 'search/index.bin';
export const FACETS_PATH = 'search/facets.bin';
