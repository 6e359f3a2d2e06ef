import type {IsoDate} from '../../papers/day/types.ts';
import type {FollowUp} from '../../papers/lists/followUps.ts';
import type {MonthlyCount} from '../../papers/lists/monthlyCounts.ts';
import type {ThreadLayout} from '../../papers/lists/threads.ts';
import type {DaySummary, MonthSummary} from './archive.ts';
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

export interface NamedLink {
  name: string;
  permalink: string;
}

/** An organisation, a topic or a thread in a list. */
export interface GroupLink extends NamedLink {
  papers: number;
}

export type GroupKind = 'organisation' | 'topic';

/** All organisations, or all topics. */
export interface GroupsProps {
  kind: GroupKind;
  groups: (GroupLink & {newest: PaperSummary; months: number[]})[];
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
  parent: string;
  /** All its papers, on whatever page. */
  total: number;
  /** The number of this page, absent on the first. */
  number?: number;
  papers: PaperSummary[];
  months: MonthlyCount[];
  feeds: FeedLink[];
  /** What its papers are about, or who wrote them. */
  related: GroupLink[];
  /** The threads that its papers are in, the one that grew last first. */
  threads: GroupLink[];
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

/** A week as others point to it. */
export interface WeekLink {
  year: number;
  number: number;
  /** From Monday to Sunday. */
  first: IsoDate;
  last: IsoDate;
  permalink: string;
  papers: number;
}

/** A thread that a week's papers go on with. */
export interface GrownThread extends NamedLink {
  /** How many papers it had before. */
  before: number;
  added: NamedLink[];
}

export interface WeekProps {
  week: WeekLink;
  /** The list of weeks. */
  parent: string;
  feeds: FeedLink[];
  /** The papers by the topic that each says most about; the last ones may be about none. */
  shares: {topic?: NamedLink; papers: PaperSummary[]}[];
  threads: GrownThread[];
  older?: WeekLink;
  newer?: WeekLink;
}

/** One list of weeks. */
export interface WeeksProps {
  /** The number of this page, absent on the first. */
  number?: number;
  feeds: FeedLink[];
  weeks: (WeekLink & {names: string[]})[];
  older?: string;
  newer?: string;
}

export interface MonthProps {
  month: MonthSummary;
  calendar: CalendarMonth;
  year: {year: number; permalink: string};
  archivePermalink: string;
  /** The months before and after, across years. */
  older?: {date: MonthSummary['date']; permalink: string};
  newer?: {date: MonthSummary['date']; permalink: string};
}

/** A month of a year, and the newest of its papers. */
export interface YearMonth extends CalendarMonth {
  newest: NamedLink[];
  papers: number;
}

export interface YearProps {
  year: {year: number; permalink: string; months: YearMonth[]};
  archivePermalink: string;
  older?: {year: number; permalink: string};
  newer?: {year: number; permalink: string};
}

/** A group, and the feeds of its papers. */
export interface GroupFeeds extends NamedLink {
  feeds: FeedLink[];
}

export interface FeedsProps {
  /** Those of the whole site. */
  feeds: FeedLink[];
  weeks: FeedLink[];
  /** The newest archive, which leads to the others; absent where no month is over. */
  archive?: string;
  organisations: GroupFeeds[];
  topics: GroupFeeds[];
}

export interface ArchiveProps {
  years: {
    year: number;
    permalink: string;
    days: number;
    papers: number;
    /** Those that have papers. */
    months: {date: MonthSummary['date']; permalink: string; papers: number}[];
  }[];
  /** Those with most papers. */
  topics: GroupLink[];
  threads: GroupLink[];
  newest?: DaySummary;
}
