import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {byTopic} from '../../papers/lists/byTopic.ts';
import type {Catalogue, CataloguePaper} from '../../papers/lists/catalogue.ts';
import {type WeekOf, weekName, weeksOf} from '../../papers/lists/weeks.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {Addresses} from './addresses.ts';
import {threadAddresses} from './addThreadRoutes.ts';
import {feedLinks} from './feedLinks.ts';
import {numberedPages} from './numberedPages.ts';
import type {GrownThread, WeekLink, WeekProps, WeeksProps} from './pageProps.ts';
import {summarizePaper} from './summarizePaper.ts';

const WEEKS_A_PAGE = 26;
/** So many of a week's papers are named where weeks are listed. */
const NAMED = 8;

/** Adds a page for each week that has papers, and the lists of them. */
export function addWeekRoutes({
  catalogue,
  thumbnails,
  addresses,
  addRoute,
}: {
  catalogue: Catalogue;
  thumbnails: Thumbnails;
  addresses: Addresses;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const weeks = weeksOf(catalogue.papers);
  const feeds = feedLinks(`${addresses.weeks}/`);
  const threadOf = threadAddresses(catalogue.threads, addresses);
  const link = (week: WeekOf<CataloguePaper>): WeekLink => ({
    year: week.year,
    number: week.number,
    first: week.monday,
    last: week.sunday,
    permalink: addresses.week(weekName(week)),
    papers: week.items.length,
  });

  const pages = weeks.map((week, index): RouteConfig => {
    const older = weeks[index - 1];
    const newer = weeks[index + 1];
    const props: WeekProps = {
      week: link(week),
      parent: addresses.weeks,
      feeds,
      shares: byTopic(week.items).map(({topic, papers}) => ({
        topic: topic && {name: topic.name, permalink: addresses.topic(topic.slug)},
        papers: papers.map((paper) => summarizePaper(paper, thumbnails)),
      })),
      threads: grownThreads(catalogue, week, threadOf),
      older: older && link(older),
      newer: newer && link(newer),
    };
    return {path: props.week.permalink, exact: true, component: '@site/src/components/WeekPage', props: {...props}};
  });

  const indexes = numberedPages(weeks, WEEKS_A_PAGE, addresses.weeks).map(({path, items, ...page}): RouteConfig => {
    const props: WeeksProps = {
      ...page,
      feeds,
      weeks: items.map((week) => ({...link(week), names: week.items.slice(0, NAMED).map(({name}) => name)})),
    };
    return {path, exact: true, component: '@site/src/components/WeeksPage', props: {...props}};
  });
  addRoute({
    path: addresses.weeks,
    exact: false,
    component: '@site/src/components/RouteGroup',
    routes: [...indexes, ...pages],
  });
}

/** The threads that a week's papers go on with, and what they were before. */
function grownThreads(
  {threads}: Catalogue,
  {monday, items}: WeekOf<CataloguePaper>,
  addressOf: ReadonlyMap<string, string>,
): GrownThread[] {
  const keys = new Set(items.map(({key}) => key));
  return threads
    .map(({root, papers}) => ({
      root,
      before: papers.filter(({date}) => date < monday),
      added: papers.filter(({key}) => keys.has(key)),
    }))
    .filter(({before, added}) => before.length > 0 && added.length > 0)
    .map(({root, before, added}) => ({
      name: root.name,
      permalink: addressOf.get(root.key) ?? root.permalink,
      before: before.length,
      added: added.map(({name, permalink}) => ({name, permalink})),
    }));
}
