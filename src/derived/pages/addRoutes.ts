import type {PluginContentLoadedActions} from '@docusaurus/types';

import type {Catalogue, PaperGroup} from '../../papers/lists/catalogue.ts';
import {type PublishedDay, paperAddress} from '../../papers/lists/followUps.ts';
import {archivedMonths, archiveFile} from '../feedArchives.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import {addFigureRoutes} from './addFigureRoutes.ts';
import {addGroupRoutes, groupLink} from './addGroupRoutes.ts';
import type {Addresses} from './addresses.ts';
import {addThreadRoutes, threadAddresses, threadLink} from './addThreadRoutes.ts';
import {addWeekRoutes} from './addWeekRoutes.ts';
import {groupByYear, type MonthSummary, summarize, type YearSummary} from './archive.ts';
import {calendarMonth} from './calendar.ts';
import {feedLinks} from './feedLinks.ts';
import type {
  ArchiveProps,
  FeedsProps,
  GroupFeeds,
  GroupLink,
  HomeProps,
  MonthProps,
  YearMonth,
  YearProps,
} from './pageProps.ts';

const EARLIER_DAYS = 6;
const HOME_FOLLOW_UPS = 6;
const HOME_GROUPS = 12;
const ARCHIVE_GROUPS = 16;
const ARCHIVE_THREADS = 5;
const YEAR_PAPERS = 12;

/** Adds the pages that no author writes: home, the archive, its years and months. */
export function addRoutes({
  catalogue,
  thumbnails,
  baseUrl,
  addresses,
  addRoute,
}: {
  catalogue: Catalogue;
  thumbnails: Thumbnails;
  baseUrl: string;
  addresses: Addresses;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const {days} = catalogue;
  const archivePermalink = addresses.archive;
  const years = groupByYear(days, thumbnails);
  const months = years.flatMap((year) => year.months.map((month) => ({month, year})));
  const latest = days.at(-1);

  const home: HomeProps = {
    latest: latest && summarize(latest, thumbnails),
    earlier: days
      .slice(0, -1)
      .slice(-EARLIER_DAYS)
      .reverse()
      .map((day) => summarize(day, thumbnails)),
    month: months[0] && calendarMonth(months[0].month),
    followUps: catalogue.latestLinks(HOME_FOLLOW_UPS).map(({later, earlier, sentence}) => ({
      ...paperAddress(later),
      sentence,
      earlier: paperAddress(earlier),
    })),
    organisations: monthGroups(catalogue.organisations, latest, addresses.organisation),
    topics: monthGroups(catalogue.topics, latest, addresses.topic),
  };
  addRoute({
    path: baseUrl,
    exact: true,
    component: '@site/src/components/HomePage',
    props: {...home},
  });

  const threadOf = threadAddresses(catalogue.threads, addresses);
  const archive: ArchiveProps = {
    years: years.map(countYear),
    topics: catalogue.topics.slice(0, ARCHIVE_GROUPS).map((topic) => groupLink(topic, addresses.topic)),
    threads: catalogue.threads
      .toSorted((a, b) => b.papers.length - a.papers.length)
      .slice(0, ARCHIVE_THREADS)
      .map((thread) => threadLink(thread, threadOf)),
    newest: latest && summarize(latest, thumbnails),
  };
  addRoute({path: archivePermalink, exact: true, component: '@site/src/components/ArchivePage', props: {...archive}});

  years.forEach((year, index) => {
    const props: YearProps = {
      year: {...year, months: year.months.map(yearMonth)},
      archivePermalink,
      newer: yearLink(years[index - 1]),
      older: yearLink(years[index + 1]),
    };
    addRoute({path: year.permalink, exact: true, component: '@site/src/components/YearPage', props: {...props}});
  });

  months.forEach(({month, year}, index) => {
    const props: MonthProps = {
      month,
      calendar: calendarMonth(month),
      year: {year: year.year, permalink: year.permalink},
      archivePermalink,
      newer: monthLink(months[index - 1]?.month),
      older: monthLink(months[index + 1]?.month),
    };
    addRoute({path: month.permalink, exact: true, component: '@site/src/components/MonthPage', props: {...props}});
  });

  addGroupRoutes({kind: 'organisation', catalogue, thumbnails, addresses, addRoute});
  addGroupRoutes({kind: 'topic', catalogue, thumbnails, addresses, addRoute});
  addThreadRoutes({threads: catalogue.threads, thumbnails, addresses, addRoute});
  addWeekRoutes({catalogue, thumbnails, addresses, addRoute});
  addFigureRoutes({catalogue, thumbnails, addresses, addRoute});
  const [archived] = archivedMonths(days);
  const feeds: FeedsProps = {
    feeds: feedLinks(baseUrl),
    weeks: feedLinks(`${addresses.weeks}/`),
    archive: archived && baseUrl + archiveFile(archived),
    organisations: catalogue.organisations.map(groupFeeds(addresses.organisation)),
    topics: catalogue.topics.map(groupFeeds(addresses.topic)),
  };
  addRoute({path: addresses.feeds, exact: true, component: '@site/src/components/FeedsPage', props: {...feeds}});
  addRoute({path: addresses.search, exact: true, component: '@site/src/components/SearchPage'});
  addRoute({path: addresses.settings, exact: true, component: '@site/src/components/SettingsPage'});
}

function groupFeeds(permalinkOf: (slug: string) => string) {
  return ({slug, name}: PaperGroup): GroupFeeds => {
    const permalink = permalinkOf(slug);
    return {name, permalink, feeds: feedLinks(`${permalink}/`)};
  };
}

/** The groups of the papers that were read in the latest day's month. */
function monthGroups(
  groups: readonly PaperGroup[],
  latest: PublishedDay | undefined,
  permalinkOf: (slug: string) => string,
): GroupLink[] {
  const month = latest?.date.slice(0, 7);
  return groups
    .map((group) => ({...group, papers: group.papers.filter(({date}) => date.startsWith(month ?? '-'))}))
    .filter(({papers}) => papers.length > 0)
    .sort((a, b) => b.papers.length - a.papers.length)
    .slice(0, HOME_GROUPS)
    .map((group) => groupLink(group, permalinkOf));
}

function yearMonth(month: MonthSummary): YearMonth {
  const papers = month.days.flatMap((day) =>
    day.papers.map(({name, anchor}) => ({name, permalink: `${day.permalink}#${anchor}`})),
  );
  return {...calendarMonth(month), papers: papers.length, newest: papers.slice(0, YEAR_PAPERS)};
}

function countPapers({days}: MonthSummary): number {
  return days.reduce((sum, {papers}) => sum + papers.length, 0);
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
    papers: months.reduce((sum, month) => sum + countPapers(month), 0),
    months: months.map((month) => ({date: month.date, permalink: month.permalink, papers: countPapers(month)})),
  };
}
