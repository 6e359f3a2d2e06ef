import type {SearchDocument} from '../../papers/search/searchIndex.ts';
import {atoms, squash} from '../../papers/search/searchTerms.ts';
import {bestSentence} from './bestSentence.ts';
import {type Choices, countFacets, type Facet} from './countFacets.ts';
import {IndexFiles, StaleIndex} from './IndexFiles.ts';
import {initialWords} from './match.ts';
import {type FindPlaces, findPlaces, joinMarks, type Mark} from './places.ts';
import {type Ranked, rank} from './rank.ts';

export type {Facet};

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
}

/** An answer: as many hits as were asked for, and how many there are. */
export interface SearchResults {
  total: number;
  /** Nothing holds all words of the query: the hits hold most of them. */
  isPartial: boolean;
  hits: SearchHit[];
  organisations: Facet[];
  topics: Facet[];
  years: Facet[];
}

const LIMIT = 10;

const NOTHING: SearchResults = {total: 0, isPartial: false, hits: [], organisations: [], topics: [], years: []};

let baseUrl: string | undefined;
let opened: Promise<IndexFiles> | undefined;

/**
 * Says where the index is, `/haru-papers/search/`. Without a call it is below the base URL that the page's root element
 * names (`data-base`), or else below the root of the site.
 */
export function configureSearch({indexUrl}: {indexUrl: string}): void {
  baseUrl = indexUrl.replace(/search\/?$/, '');
  opened = undefined;
}

/**
 * Finds the sections that answer a query. Every word must be found, as it is or as it was meant; where nothing has all of
 * them, most will do. Fetches only the parts of the index that the query needs.
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchResults> {
  try {
    return await searchIn(await open(), query, options);
  } catch (error) {
    if (!(error instanceof StaleIndex)) throw error;
    // The site was published since the index was opened: once more, on the new one.
    opened = undefined;
    return searchIn(await open(), query, options);
  }
}

function open(): Promise<IndexFiles> {
  if (!opened) {
    baseUrl ??= globalThis.document?.documentElement.dataset.base ?? '/';
    opened = IndexFiles.open(baseUrl);
    // A failed attempt must not stay.
    opened.catch(() => {
      opened = undefined;
    });
  }
  return opened;
}

async function searchIn(files: IndexFiles, query: string, options: SearchOptions): Promise<SearchResults> {
  const {sort = 'relevance', limit = LIMIT} = options;
  const isAsked = query.trim() !== '' || options.organisation || options.topic || options.year;
  if (!isAsked) return NOTHING;
  const ranked = query.trim() === '' ? allPapers(files) : await rank(files, query);
  const {documents, ...facets} = await countFacets(files, ranked.documents, options);
  if (sort === 'date') documents.sort((a, b) => a - b);
  const shown = await Promise.all(documents.slice(0, limit).map((number) => files.document(number)));
  if (sort === 'relevance') exactNamesFirst(shown, query);
  const finders = await toFinders(files, ranked);
  const {isPartial} = ranked;
  return {total: documents.length, isPartial, hits: shown.map((document) => toHit(document, finders)), ...facets};
}

/** What a choice alone narrows, `?org=google`: every section, the newest first. */
function allPapers(files: IndexFiles): Ranked {
  const documents = files.documentsOf((date) => date !== '');
  return {documents: [...documents], weights: new Float32Array(), units: [], isPartial: false};
}

/** Who types a whole name wants that paper, whichever is newer. */
function exactNamesFirst(documents: SearchDocument[], query: string): void {
  const wanted = squash(query);
  documents.sort((a, b) => Number(squash(b.name) === wanted) - Number(squash(a.name) === wanted));
}

/** A finder for each unit of the query: any of its words. */
async function toFinders(files: IndexFiles, {units}: Ranked): Promise<FindPlaces[]> {
  return Promise.all(
    units.map(async ({words}) => {
      const finders = await Promise.all(
        words.map(async (word) => {
          const [first] = word;
          if (first?.kind !== 'initials') return [findPlaces(word)];
          return (await initialWords(files, first.text)).map((meant) => findPlaces(atoms(meant)));
        }),
      );
      return (text: string) => finders.flat().flatMap((find) => find(text));
    }),
  );
}

function toHit(document: SearchDocument, finders: readonly FindPlaces[]): SearchHit {
  const {name, subtitle, organisations, date, path, text} = document;
  return {
    name,
    subtitle,
    organisations,
    date,
    url: `${baseUrl}${path}`,
    ...bestSentence(text, finders),
    nameMarks: joinMarks(finders.flatMap((find) => find(name))),
  };
}
