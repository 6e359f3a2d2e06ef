import type {IsoDate} from '../../papers/day/types.ts';
import type {FollowUp} from '../../papers/lists/followUps.ts';
import type {MonthlyCount} from '../../papers/lists/monthlyCounts.ts';
import type {ThreadLayout} from '../../papers/lists/threads.ts';
import type {DaySummary, MonthSummary, YearSummary} from './archive.ts';
import type {CalendarMonth} from './calendar.ts';
import type {FeedLink} from './feedLinks.ts';
import type {PaperLine} from './paperLine.ts';

// What the pages that no author writes are rendered from: the contract between this plugin and `src/components`.

export interface HomeProps {
  /** The latest day, absent in an empty archive. */
  latest?: DaySummary;
  /** The days before it. */
  earlier: DaySummary[];
  /** The month of the latest day, for the calendar. */
  month?: CalendarMonth;
  /** The latest links back to earlier papers. */
  followUps: HomeFollowUp[];
  /** Of the latest day's month, those with most papers first. */
  organisations: GroupLink[];
  topics: GroupLink[];
}

/** A paper and the earlier one that its notes go on from. */
export interface HomeFollowUp extends FollowUp {
  earlier: Omit<FollowUp, 'sentence'>;
}

/** An organisation or a topic in a list. */
export interface GroupLink {
  name: string;
  permalink: string;
  papers: number;
}

export type GroupKind = 'organisation' | 'topic';

/** All organisations, or all topics. */
export interface GroupsProps {
  kind: GroupKind;
  groups: (GroupLink & {latest: IsoDate})[];
}

/** A paper in a list of papers of several days. */
export interface PaperSummary extends PaperLine {
  date: IsoDate;
  permalink: string;
}

/** One page of an organisation or a topic. */
export interface GroupProps {
  kind: GroupKind;
  name: string;
  /** Its first page. */
  permalink: string;
  parent: string;
  /** All its papers, on whatever page. */
  total: number;
  /** The number of this page, absent on the first. */
  number?: number;
  papers: PaperSummary[];
  months: MonthlyCount[];
  feeds: FeedLink[];
  /** Pages with older and newer papers. */
  older?: string;
  newer?: string;
  card: string;
}

export interface ThreadSummary {
  name: string;
  papers: number;
  first: IsoDate;
  last: IsoDate;
}

/** One page of threads. */
export interface ThreadsProps {
  /** The number of this page, absent on the first. */
  number?: number;
  threads: (ThreadSummary & {anchor: string; layout: DrawnThread})[];
  /** Pages with older and newer threads. */
  older?: string;
  newer?: string;
}

/** A thread's picture, whose papers are what a list shows. */
export type DrawnThread = Pick<ThreadLayout, 'lanes'> & {
  rows: (Omit<ThreadLayout['rows'][number], 'paper'> & {paper: PaperSummary})[];
};

/** One contact sheet of the papers' pictures. */
export interface FiguresProps {
  /** The number of this page, absent on the first. */
  number?: number;
  /** Newest first. */
  figures: {name: string; date: IsoDate; permalink: string; thumbnail: string}[];
  /** Pages with older and newer pictures. */
  older?: string;
  newer?: string;
}

export interface MonthProps {
  month: MonthSummary;
  year: {year: number; permalink: string};
  archivePermalink: string;
  /** The months before and after, across years. */
  older?: {date: MonthSummary['date']; permalink: string};
  newer?: {date: MonthSummary['date']; permalink: string};
}

export interface YearProps {
  year: YearSummary;
  archivePermalink: string;
  older?: {year: number; permalink: string};
  newer?: {year: number; permalink: string};
}

export interface FeedsProps {
  /** Those of the whole site. */
  feeds: FeedLink[];
}

export interface ArchiveProps {
  years: {
    year: number;
    permalink: string;
    days: number;
    papers: number;
    months: {date: MonthSummary['date']; permalink: string; days: number}[];
  }[];
}
