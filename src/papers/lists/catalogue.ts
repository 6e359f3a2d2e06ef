import {idOfSource} from '../day/paperSource.ts';
import type {ArxivId, Paper} from '../day/types.ts';
import {type EarlierLink, earlierLinks, type FollowUp, followUps, type PublishedDay, paperKey} from './followUps.ts';
import type {FindOrganisation, Organisation} from './organisations.ts';
import {findThreads, type Thread, type ThreadPaper} from './threads.ts';
import type {FindTopics, Topic} from './topics.ts';

/** A paper of the archive with all that is derived about it. */
export interface CataloguePaper extends ThreadPaper {
  day: PublishedDay;
  paper: Paper;
  /** Each once, where two labels mean the same. */
  organisations: Organisation[];
  /** The labels as the heading carries them, and what each means. */
  labels: {label: string; slug: string}[];
  topics: Topic[];
  followUps: FollowUp[];
  /** Other days' summaries of the same paper, oldest first. */
  otherSummaries: Omit<FollowUp, 'sentence'>[];
}

/** Papers that share an organisation or a topic, oldest first. */
export interface PaperGroup {
  slug: string;
  name: string;
  papers: CataloguePaper[];
}

/** Everything that is derived from the day pages. */
export interface Catalogue {
  days: readonly PublishedDay[];
  /** Oldest first, those of a day in the order of its page. */
  papers: CataloguePaper[];
  /** The papers of a day's page, by its path. */
  papersOf(path: string): CataloguePaper[];
  /** The papers that carry an arXiv id, oldest summary first. */
  byArxivId: ReadonlyMap<ArxivId, CataloguePaper[]>;
  /** Those with most papers first. */
  organisations: PaperGroup[];
  /** Those with most papers first. */
  topics: PaperGroup[];
  /** The one that grew last first. */
  threads: Thread<CataloguePaper>[];
  /** The latest links back to earlier papers, newest first. */
  latestLinks(count: number): EarlierLink[];
}

export interface CatalogueOptions {
  /** Oldest first. */
  days: readonly PublishedDay[];
  /** Gives the day that an author's path leads to. */
  resolve: (pathname: string) => PublishedDay | undefined;
  findOrganisation: FindOrganisation;
  findTopics: FindTopics;
}

/** Derives the catalogue of an archive. Nothing here depends on the clock or on the order of files on the disk. */
export function catalogue({days, resolve, findOrganisation, findTopics}: CatalogueOptions): Catalogue {
  const links = earlierLinks(days, resolve);
  const followUpsOf = followUps(links);
  const earlierOf = new Map<Paper, string[]>();
  for (const {later, earlier} of links) {
    const keys = earlierOf.get(later.paper) ?? [];
    keys.push(paperKey(earlier.day.date, earlier.paper.anchor));
    earlierOf.set(later.paper, keys);
  }

  const papers = days.flatMap((day) =>
    day.papers.map((paper): CataloguePaper => {
      const key = paperKey(day.date, paper.anchor);
      return {
        key,
        day,
        paper,
        date: day.date,
        name: paper.name,
        permalink: `${day.permalink}#${paper.anchor}`,
        earlier: earlierOf.get(paper) ?? [],
        organisations: paper.organisations.map(findOrganisation).filter(isFirst),
        labels: paper.organisations.map((label) => ({label, slug: findOrganisation(label).slug})),
        topics: findTopics(paper),
        followUps: followUpsOf.get(key) ?? [],
        otherSummaries: [],
      };
    }),
  );

  const byArxivId = collect(papers, ({paper: {source}}) => {
    const id = idOfSource(source);
    return id ? [id] : [];
  });
  for (const summaries of byArxivId.values()) {
    for (const paper of summaries) {
      paper.otherSummaries = summaries
        .filter((other) => other !== paper)
        .map(({permalink, date, name}) => ({permalink, date, name}));
    }
  }

  const byPath = collect(papers, ({day}) => [day.path]);
  return {
    days,
    papers,
    papersOf: (path) => byPath.get(path) ?? [],
    byArxivId,
    organisations: paperGroups(papers, ({organisations}) => organisations),
    topics: paperGroups(papers, ({topics}) => topics),
    threads: findThreads(papers),
    latestLinks: (count) => links.slice(-count).reverse(),
  };
}

/** Two labels of one heading may mean the same organisation. */
function isFirst({slug}: Organisation, index: number, all: readonly Organisation[]): boolean {
  return all.findIndex((other) => other.slug === slug) === index;
}

function paperGroups(
  papers: readonly CataloguePaper[],
  groupsOf: (paper: CataloguePaper) => {slug: string; name: string}[],
): PaperGroup[] {
  const names = new Map(papers.flatMap(groupsOf).map(({slug, name}) => [slug, name]));
  return [...collect(papers, (paper) => groupsOf(paper).map(({slug}) => slug))]
    .map(([slug, members]) => ({slug, name: names.get(slug) ?? slug, papers: members}))
    .sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1));
}

function collect<T, K>(values: readonly T[], keysOf: (value: T) => readonly K[]): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const list = found.get(key);
      if (list) list.push(value);
      else found.set(key, [value]);
    }
  }
  return found;
}
