import {normalizeUrl} from '@docusaurus/utils';

/** The addresses of the pages and files that no author writes, with the base URL. */
export interface Addresses {
  archive: string;
  organisations: string;
  organisation(slug: string): string;
  topics: string;
  topic(slug: string): string;
  threads: string;
  figures: string;
  weeks: string;
  /** A week's page, by its name: `2025-w47`. */
  week(name: string): string;
  feeds: string;
  search: string;
  settings: string;
  /** A paper's permanent address, by its arXiv id. */
  permanent(id: string): string;
  /** A social card: `20251022`, `organisations/google`. */
  card(name: string): string;
}

/** Where the permanent addresses of papers are, a folder each. */
export const PERMANENT_FOLDER = 'p';

export function siteAddresses(baseUrl: string): Addresses {
  const at = (...parts: string[]) => normalizeUrl([baseUrl, ...parts]);
  return {
    archive: at('docs/papers'),
    organisations: at('organisations'),
    organisation: (slug) => at('organisations', slug),
    topics: at('topics'),
    topic: (slug) => at('topics', slug),
    threads: at('threads'),
    figures: at('figures'),
    weeks: at('weeks'),
    week: (name) => at('weeks', name),
    feeds: at('feeds'),
    search: at('search'),
    settings: at('settings'),
    // The last part has a dot: only as a folder does every server answer it.
    permanent: (id) => at(PERMANENT_FOLDER, id, '/'),
    card: (name) => at('cards', `${name}.png`),
  };
}
