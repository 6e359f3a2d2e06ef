import type {SearchDocument} from '../../papers/search/searchIndex.ts';
import {bestSentence} from './bestSentence.ts';
import {type Choices, type Facet, type Facets, narrow} from './countFacets.ts';
import {IndexFiles, StaleIndex} from './IndexFiles.ts';
import type {Matched} from './match.ts';
import {type FindPlaces, findPlaces, joinMarks, type Mark} from './places.ts';
import {type Ranked, rank} from './rank.ts';
import {RANK, type RankSettings} from './rankSettings.ts';
import {rarity} from './weights.ts';

export type {Facet, Facets};

/** What narrows a search, as slugs, and how its hits are given. */
export interface SearchOptions extends Choices {
  /** By default the best first. */
  sort?: 'relevance' | 'date';
  /** 10, unless told. */
  limit?: number;
}

/** A section that was found. */
export interface SearchHit {
  name: string;
  subtitle?: string;
  organisations: string[];
  /** `YYYY-MM-DD`, or '' for a page that is no day. */
  date: string;
  /** With the base URL and the section's anchor. */
  url: string;
  /** The sentence of the notes that holds most of the query, else the first; '' where there are no notes. */
  sentence: string;
  /** What to mark in it. */
  marks: Mark[];
  /** What to mark in the name. */
  nameMarks: Mark[];
  /** Words of the query that are nowhere in it. */
  lacks: string[];
}

/** An answer: as many hits as were asked for, and how many there are. */
export interface SearchResults {
  total: number;
  /** Nothing holds all words of the query: the hits hold most of them. */
  isPartial: boolean;
  hits: SearchHit[];
  /** What was looked for instead of words that nothing holds. */
  meant: {typed: string; meant: string}[];
  /** Organisations that a word of the query names. */
  organisations: {slug: string; name: string}[];
  /** What each choice would leave: more of the index is read for it. */
  facets(): Promise<Facets>;
}

const LIMIT = 10;
/** A phrase in quotes is looked for in the texts of so many. */
const MOST_READ = 60;

const NOTHING: SearchResults = {
  total: 0,
  isPartial: false,
  hits: [],
  meant: [],
  organisations: [],
  facets: async () => ({organisations: [], topics: [], years: []}),
};

/** What there is before anything is looked for. */
export interface Overview {
  newest: SearchHit[];
  organisations: Facet[];
  topics: Facet[];
}

const NEWEST = 4;

/** The search of a site. */
export interface Search {
  /**
   * Finds the sections that answer a query, by any of its words, as they are or as they were meant. Fetches only the parts of the
   * index that the query needs.
   */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** The newest papers, and the organisations and topics that most papers have. */
  overview(): Promise<Overview>;
}

/** @param indexUrl where the index is, `/haru-papers/search/` */
export function openSearch({indexUrl, ranking = RANK}: {indexUrl: string; ranking?: RankSettings}): Search {
  const baseUrl = indexUrl.replace(/search\/?$/, '');
  let opened: Promise<IndexFiles> | undefined;

  function open(): Promise<IndexFiles> {
    if (!opened) {
      opened = IndexFiles.open(baseUrl);
      // A failed attempt must not stay.
      opened.catch(() => {
        opened = undefined;
      });
    }
    return opened;
  }

  return {
    async search(query, options = {}) {
      const find = async () => searchIn(await open(), query, options, {baseUrl, ranking});
      try {
        return await find();
      } catch (error) {
        if (!(error instanceof StaleIndex)) throw error;
        // The site was published since the index was opened: once more, on the new one.
        opened = undefined;
        return find();
      }
    },
    async overview() {
      const files = await open();
      const papers = allPapers(files).documents.slice(0, NEWEST);
      const choices = async (kind: string) =>
        (await files.choices(kind)).map(({slug, name}): Facet => ({slug, name, count: 0}));
      const hitOf = async (number: number) => toHit(await files.document(number), {baseUrl, finders: [], values: []});
      const [newest, organisations, topics] = await Promise.all([
        Promise.all(papers.map(async (number) => ({...(await hitOf(number)), sentence: '', lacks: []}))),
        choices('organisations'),
        choices('topics'),
      ]);
      return {newest, organisations, topics};
    },
  };
}

async function searchIn(
  files: IndexFiles,
  query: string,
  options: SearchOptions,
  {baseUrl, ranking}: {baseUrl: string; ranking: RankSettings},
): Promise<SearchResults> {
  const {sort = 'relevance', limit = LIMIT} = options;
  const isAsked = query.trim() !== '' || options.organisation || options.topic || options.year;
  if (!isAsked) return NOTHING;
  const ranked = query.trim() === '' ? allPapers(files) : await rank(files, query, ranking);
  const {documents, facets} = await narrow(files, ranked.documents, options);
  if (sort === 'date') documents.sort((a, b) => a - b);
  const holding = ranked.phrases.length === 0 ? documents : await withPhrases(files, documents, ranked.phrases);
  const shown = await Promise.all(
    holding.slice(0, limit).map(async (number) => [number, await files.document(number)] as const),
  );
  const finders = ranked.units.map(toFinder);
  const values = ranked.units.map(({found}) => rarity(found, files.size));
  return {
    total: holding.length,
    isPartial: ranked.isPartial,
    hits: shown.map(([number, document]) => ({
      ...toHit(document, {baseUrl, finders, values}),
      lacks: ranked.units.filter(({weights}) => (weights[number] as number) === 0).map(({typed}) => typed),
    })),
    meant: ranked.units.flatMap(({typed, meant}) => (meant ? [{typed, meant}] : [])),
    organisations: [
      ...new Map(ranked.units.flatMap(({organisations}) => organisations).map((one) => [one.slug, one])).values(),
    ],
    facets,
  };
}

/** What a choice alone narrows, `?org=google`: every section, the newest first. */
function allPapers(files: IndexFiles): Ranked {
  const documents = files.documentsOf((date) => date !== '');
  return {documents: [...documents], weights: new Float32Array(), units: [], isPartial: false, phrases: []};
}

/** Those whose texts hold what stood in quotes, as far as they are read. */
async function withPhrases(
  files: IndexFiles,
  documents: readonly number[],
  phrases: readonly string[],
): Promise<number[]> {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  const read = await Promise.all(
    documents.slice(0, MOST_READ).map(async (number) => {
      const {name, subtitle = '', text} = await files.document(number);
      const all = plain(`${name}\n${subtitle}\n${text}`);
      return phrases.every((phrase) => all.includes(plain(phrase.trim()))) ? [number] : [];
    }),
  );
  return read.flat();
}

/** A finder for a word of the query, or for what was found instead. */
function toFinder({words}: Matched): FindPlaces {
  const finders = words.map(findPlaces);
  return (text) => finders.flatMap((find) => find(text));
}

function toHit(
  document: SearchDocument,
  {baseUrl, finders, values}: {baseUrl: string; finders: readonly FindPlaces[]; values: readonly number[]},
): Omit<SearchHit, 'lacks'> {
  const {name, subtitle, organisations, date, path, text} = document;
  return {
    name,
    subtitle,
    organisations,
    date,
    url: `${baseUrl}${path}`,
    ...bestSentence(text, finders, values),
    nameMarks: joinMarks(
      finders.flatMap((find) => find(name)),
      name,
    ),
  };
}
