import type {PluginContentLoadedActions} from '@docusaurus/types';

import type {PublishedDay} from '../../papers/followUps.ts';
import {type DaySummary, groupByYear, type MonthSummary, summarize, type YearSummary} from './archive.ts';

export interface HomeProps {
  /** The latest day, absent in an empty archive. */
  latest?: DaySummary;
  /** The days before it. */
  earlier: DaySummary[];
  /** The year of the latest day, for the calendar. */
  year?: YearSummary;
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

export interface ArchiveProps {
  years: {
    year: number;
    permalink: string;
    days: number;
    papers: number;
    months: {date: MonthSummary['date']; permalink: string; days: number}[];
  }[];
}

const EARLIER_DAYS = 10;

/** Adds the pages that no author writes: home, the archive, its years and months. */
export function addRoutes({
  days,
  sources,
  baseUrl,
  archivePermalink,
  addRoute,
}: {
  days: readonly PublishedDay[];
  /** The docs plugin's `source` of a day, which the home page shows whole. */
  sources: ReadonlyMap<string, string>;
  baseUrl: string;
  archivePermalink: string;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const years = groupByYear(days);
  const months = years.flatMap((year) => year.months.map((month) => ({month, year})));
  const latest = days.at(-1);
  const source = latest && sources.get(latest.permalink);

  const home: HomeProps = {
    latest: latest && summarize(latest),
    earlier: days.slice(0, -1).slice(-EARLIER_DAYS).reverse().map(summarize),
    year: years[0],
  };
  addRoute({
    path: baseUrl,
    exact: true,
    component: '@site/src/components/HomePage',
    props: {...home},
    modules: source ? {day: source} : {},
  });

  const archive: ArchiveProps = {years: years.map(countYear)};
  addRoute({path: archivePermalink, exact: true, component: '@site/src/components/ArchivePage', props: {...archive}});

  years.forEach((year, index) => {
    const props: YearProps = {
      year,
      archivePermalink,
      newer: yearLink(years[index - 1]),
      older: yearLink(years[index + 1]),
    };
    addRoute({path: year.permalink, exact: true, component: '@site/src/components/YearPage', props: {...props}});
  });

  months.forEach(({month, year}, index) => {
    const props: MonthProps = {
      month,
      year: {year: year.year, permalink: year.permalink},
      archivePermalink,
      newer: monthLink(months[index - 1]?.month),
      older: monthLink(months[index + 1]?.month),
    };
    addRoute({path: month.permalink, exact: true, component: '@site/src/components/MonthPage', props: {...props}});
  });
}

function yearLink(year: YearSummary | undefined) {
  return year && {year: year.year, permalink: year.permalink};
}

function monthLink(month: MonthSummary | undefined) {
  return month && {date: month.date, permalink: month.permalink};
}

function countYear({year, permalink, months}: YearSummary): ArchiveProps['years'][number] {
  const days = months.flatMap((month) => month.days);
  return {
    year,
    permalink,
    days: days.length,
    papers: days.reduce((sum, day) => sum + day.papers.length, 0),
    months: months.map((month) => ({date: month.date, permalink: month.permalink, days: month.days.length})),
  };
}
