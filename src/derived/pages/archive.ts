import {posix} from 'node:path';

import {dateParts} from '../../papers/day/dates.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import {type PublishedDay, paperKey} from '../../papers/lists/followUps.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import {type PaperLine, paperLine, readingMinutes} from './paperLine.ts';

/** A day in a list: what one needs to choose it. */
export interface DaySummary {
  date: IsoDate;
  permalink: string;
  /** How long its notes take to read; absent where there are none. */
  minutes?: number;
  papers: DayPaper[];
}

/** A paper in the list of its day. */
export interface DayPaper extends PaperLine {
  anchor: string;
}

export interface MonthSummary {
  /** The first day of the month, which names it. */
  date: IsoDate;
  permalink: string;
  /** Newest first. */
  days: DaySummary[];
}

export interface YearSummary {
  year: number;
  permalink: string;
  /** Newest first. */
  months: MonthSummary[];
}

/** Groups the days by year and month, newest first. Addresses are the folders of the days' own permalinks. */
export function groupByYear(days: readonly PublishedDay[], thumbnails: Thumbnails): YearSummary[] {
  const years: YearSummary[] = [];
  for (const day of days.toReversed()) {
    const {year, month} = dateParts(day.date);
    const monthPermalink = posix.dirname(day.permalink);
    let inYear = years.at(-1);
    if (inYear?.year !== year) {
      inYear = {year, permalink: posix.dirname(monthPermalink), months: []};
      years.push(inYear);
    }
    let inMonth = inYear.months.at(-1);
    if (inMonth?.permalink !== monthPermalink) {
      inMonth = {date: `${year}-${String(month).padStart(2, '0')}-01` as IsoDate, permalink: monthPermalink, days: []};
      inYear.months.push(inMonth);
    }
    inMonth.days.push(summarize(day, thumbnails));
  }
  return years;
}

/** Leaves of a day what a list shows. */
export function summarize({date, permalink, papers}: PublishedDay, thumbnails: Thumbnails): DaySummary {
  return {
    date,
    permalink,
    minutes: papers.reduce((sum, paper) => sum + (readingMinutes(paper) ?? 0), 0) || undefined,
    papers: papers.map((paper) => ({
      ...paperLine(paper, thumbnails.get(paperKey(date, paper.anchor))),
      anchor: paper.anchor,
    })),
  };
}
