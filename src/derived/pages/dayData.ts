import {coins} from '../../papers/citation/coins.ts';
import {type CslItem, shownName} from '../../papers/citation/cslItem.ts';
import {type SourceLink, sourceLinks} from '../../papers/day/sourceLinks.ts';
import type {Day, IsoDate, Paper, Problem} from '../../papers/day/types.ts';
import type {Catalogue, CataloguePaper} from '../../papers/lists/catalogue.ts';
import type {FollowUp, PublishedDay} from '../../papers/lists/followUps.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {Addresses} from './addresses.ts';
import {threadAddresses} from './addThreadRoutes.ts';
import {type PaperLine, paperLine, readingMinutes} from './paperLine.ts';

/** A day as others point to it. */
export interface DayLink {
  date: IsoDate;
  permalink: string;
}

/** What is derived about a day. */
export interface DayData {
  /** Absent where the file name is no date. */
  date?: IsoDate;
  /** When its author announced an edit. */
  updated?: IsoDate;
  /** With the base URL; absent as the date is. */
  permalink?: string;
  previous?: DayLink;
  next?: DayLink;
  papers: PaperData[];
  /** What the check found, for the author to see in `docusaurus start`. */
  problems: Problem[];
}

/** A label of a heading and the page of the organisation that it means. */
export interface LinkedLabel {
  label: string;
  permalink: string;
}

export interface PaperData extends Omit<PaperLine, 'organisations'> {
  anchor: string;
  /** In the order of the heading, as the author wrote them. */
  organisations: LinkedLabel[];
  topics: LinkedLabel[];
  sources: SourceLink[];
  /** How long the notes take to read; absent where there are none. */
  minutes?: number;
  /** Of a crowd of authors the first, and how many they are; absent where none is known. */
  authors?: {first: string; count: number};
  /** From which Zotero's connector offers the paper, see `coins`. */
  coins: string;
  /** `/p/2510.18692/`, where the paper has an arXiv id. */
  permanent?: string;
  followUps: FollowUp[];
  otherSummaries: Omit<FollowUp, 'sentence'>[];
  /** Where the paper's thread is drawn. */
  thread?: string;
}

/** Derives the data of all days, by their paths. */
export function deriveDayData({
  days,
  catalogue,
  cslOf,
  thumbnails,
  addresses,
  problems,
  workOf = workReader(),
}: {
  days: readonly Day[];
  catalogue: Catalogue;
  cslOf: CslOf;
  thumbnails: Thumbnails;
  addresses: Addresses;
  problems: readonly Problem[];
  /** See `workReader`. */
  workOf?: WorkOf;
}): Map<string, DayData> {
  const published = catalogue.days;
  const threads = threadAddresses(catalogue.threads, addresses);
  const order = new Map(published.map(({path}, index) => [path, index]));
  return new Map(
    days.map((day) => {
      const index = order.get(day.path);
      const data: DayData = {
        date: day.date,
        updated: day.updated,
        permalink: index === undefined ? undefined : published[index]?.permalink,
        previous: index === undefined ? undefined : toLink(published[index - 1]),
        next: index === undefined ? undefined : toLink(published[index + 1]),
        papers: catalogue.papersOf(day.path).map((paper) =>
          paperData(paper, workOf(paper, cslOf), addresses, {
            thread: threads.get(paper.key),
            thumbnail: thumbnails.get(paper.key),
          }),
        ),
        problems: problems.filter(({path}) => path === day.path),
      };
      return [day.path, data];
    }),
  );
}

type CslOf = (paper: CataloguePaper) => CslItem;
type Said = Pick<PaperData, 'authors' | 'coins'>;
type WorkOf = (entry: CataloguePaper, cslOf: CslOf) => Said;

/**
 * Tells what depends on a paper's page and library alone, and takes most of the time. In `docusaurus start` it is worked out
 * once: a paper is the same object while its day's text is the same, and `cslOf` the same function while the libraries are.
 */
export function workReader(): WorkOf {
  const said = new WeakMap<CslOf, WeakMap<Paper, Said>>();
  return (entry, cslOf) => {
    const known = said.get(cslOf) ?? new WeakMap<Paper, Said>();
    said.set(cslOf, known);
    const found = known.get(entry.paper) ?? readWork(cslOf(entry));
    known.set(entry.paper, found);
    return found;
  };
}

function readWork(csl: CslItem): Said {
  const {author: [first, ...others] = []} = csl;
  return {
    authors: first && {first: shownName(first), count: 1 + others.length},
    coins: coins(csl),
  };
}

function paperData(
  {paper, labels, topics, followUps, otherSummaries}: CataloguePaper,
  {authors, coins}: Said,
  addresses: Addresses,
  {thread, thumbnail}: Pick<PaperData, 'thread' | 'thumbnail'>,
): PaperData {
  const {anchor, source} = paper;
  return {
    ...paperLine(paper, thumbnail),
    anchor,
    organisations: labels.map(({label, slug}) => ({label, permalink: addresses.organisation(slug)})),
    topics: topics.map(({name: label, slug}) => ({label, permalink: addresses.topic(slug)})),
    sources: source ? sourceLinks(source) : [],
    minutes: readingMinutes(paper),
    authors,
    coins,
    permanent: source && source.kind !== 'web' ? addresses.permanent(source.id) : undefined,
    followUps,
    otherSummaries,
    thread,
  };
}

function toLink(day: PublishedDay | undefined): DayLink | undefined {
  return day && {date: day.date, permalink: day.permalink};
}
