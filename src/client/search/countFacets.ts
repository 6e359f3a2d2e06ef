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

/** What each further choice would leave. */
export interface Facets {
  organisations: Facet[];
  topics: Facet[];
  years: Facet[];
}

type Passes = (document: number) => boolean;

const KINDS = ['organisations', 'topics', 'years'] as const;

/** What choices leave of the sections found; and, for who wants to choose, the counts, which take more of the index. */
export async function narrow(
  files: IndexFiles,
  found: readonly number[],
  {organisation, topic, year}: Choices,
): Promise<{documents: number[]; facets(): Promise<Facets>}> {
  const isOf = async (kind: string, slug: string | undefined): Promise<Passes> => {
    if (slug === undefined) return () => true;
    const members = new Set(await files.facet(kind, slug));
    return (document) => members.has(document);
  };
  const tests: Record<(typeof KINDS)[number], Passes> = {
    organisations: await isOf('organisations', organisation),
    topics: await isOf('topics', topic),
    years: (document) => year === undefined || files.dateOf(document).startsWith(year),
  };
  // The counts of a facet heed the other two, so that another choice of the same can be seen.
  const without = (own: string) =>
    found.filter((document) => KINDS.every((kind) => kind === own || tests[kind](document)));
  return {
    documents: found.filter((document) => KINDS.every((kind) => tests[kind](document))),
    facets: async () => ({
      organisations: await countChoices(files, 'organisations', without('organisations')),
      topics: await countChoices(files, 'topics', without('topics')),
      years: countYears(files, without('years')),
    }),
  };
}

async function countChoices(files: IndexFiles, kind: string, documents: readonly number[]): Promise<Facet[]> {
  const left = new Set(documents);
  const facets = await Promise.all(
    (await files.choices(kind)).map(async ({slug, name}) => {
      const members = await files.facet(kind, slug);
      return {slug, name, count: members.reduce((sum, document) => sum + (left.has(document) ? 1 : 0), 0)};
    }),
  );
  return facets.filter(({count}) => count > 0).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
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
