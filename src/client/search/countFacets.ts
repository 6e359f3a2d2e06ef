import type {IndexFiles} from './IndexFiles.ts';

/** A choice, and how many of the sections found it leaves. */
export interface Facet {
  slug: string;
  name: string;
  count: number;
}

/** What was chosen: slugs, and a year. */
export interface Choices {
  organisation?: string;
  topic?: string;
  year?: string;
}

/** What is left of the sections found, and what each further choice would leave. */
export interface Narrowed {
  documents: number[];
  organisations: Facet[];
  topics: Facet[];
  years: Facet[];
}

/** Applies choices. The counts of a facet heed the other two, so that another choice of the same can be seen. */
export async function countFacets(files: IndexFiles, found: readonly number[], choices: Choices): Promise<Narrowed> {
  const lists = await files.facets();
  const {organisation, topic, year} = choices;
  const isOf = (kind: string, slug: string | undefined) => {
    const members = slug === undefined ? undefined : new Set(lists.get(`${kind}:${slug}`));
    return (document: number) => members?.has(document) ?? true;
  };
  const tests = {
    organisations: isOf('organisations', organisation),
    topics: isOf('topics', topic),
    years: (document: number) => year === undefined || files.dateOf(document).startsWith(year),
  };
  const without = (own: keyof typeof tests) =>
    found.filter((document) => Object.entries(tests).every(([kind, passes]) => kind === own || passes(document)));
  const count = (kind: 'organisations' | 'topics') => {
    const left = new Set(without(kind));
    return sorted(
      files.manifest[kind].map(([slug, name]) => ({
        slug,
        name,
        count: lists.get(`${kind}:${slug}`)?.reduce((sum, document) => sum + (left.has(document) ? 1 : 0), 0) ?? 0,
      })),
    );
  };
  return {
    documents: found.filter((document) => Object.values(tests).every((passes) => passes(document))),
    organisations: count('organisations'),
    topics: count('topics'),
    years: countYears(files, without('years')),
  };
}

function countYears(files: IndexFiles, documents: readonly number[]): Facet[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const year = files.dateOf(document).slice(0, 4);
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({slug: year, name: year, count}))
    .sort((a, b) => (a.slug < b.slug ? 1 : -1));
}

function sorted(facets: Facet[]): Facet[] {
  return facets.filter(({count}) => count > 0).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
