import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {IsoDate} from '../../papers/day/types.ts';
import type {Catalogue, PaperGroup} from '../../papers/lists/catalogue.ts';
import {monthlyCounts} from '../../papers/lists/monthlyCounts.ts';
import {stablePages} from '../../papers/lists/stablePages.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {Addresses} from './addresses.ts';
import {feedLinks} from './feedLinks.ts';
import type {GroupKind, GroupLink, GroupProps, GroupsProps} from './pageProps.ts';
import {summarizePaper} from './summarizePaper.ts';

const PAPERS_A_PAGE = 50;
const PLOTTED_MONTHS = 24;

/** Adds the list of all organisations or topics, and the pages of each. */
export function addGroupRoutes({
  kind,
  catalogue,
  thumbnails,
  addresses,
  addRoute,
}: {
  kind: GroupKind;
  catalogue: Catalogue;
  thumbnails: Thumbnails;
  addresses: Addresses;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const groups = kind === 'organisation' ? catalogue.organisations : catalogue.topics;
  const latest = catalogue.days.at(-1);
  const parent = kind === 'organisation' ? addresses.organisations : addresses.topics;
  const permalinkOf = kind === 'organisation' ? addresses.organisation : addresses.topic;
  const list: GroupsProps = {
    kind,
    groups: groups.map((group) => ({
      ...groupLink(group, permalinkOf),
      latest: group.papers.at(-1)?.date as IsoDate,
    })),
  };
  const routes: RouteConfig[] = [
    {path: parent, exact: true, component: '@site/src/components/GroupsPage', props: {...list}},
  ];
  for (const {slug, name, papers} of groups) {
    const permalink = permalinkOf(slug);
    const pages = stablePages(papers, PAPERS_A_PAGE);
    const addressOf = (page: (typeof pages)[number] | undefined) =>
      page && (page.number === undefined ? permalink : `${permalink}/${page.number}`);
    const months = latest
      ? monthlyCounts(
          papers.map(({date}) => date),
          latest.date,
          PLOTTED_MONTHS,
        )
      : [];
    pages.forEach((page, index) => {
      const props: GroupProps = {
        kind,
        name,
        permalink,
        parent,
        total: papers.length,
        number: page.number,
        papers: page.items.map((paper) => summarizePaper(paper, thumbnails)),
        months,
        feeds: feedLinks(`${permalink}/`),
        newer: addressOf(pages[index - 1]),
        older: addressOf(pages[index + 1]),
        card: addresses.card(`${kind}s/${slug}`),
      };
      routes.push({
        path: addressOf(page) as string,
        exact: true,
        component: '@site/src/components/GroupPage',
        props: {...props},
      });
    });
  }
  addRoute({path: parent, exact: false, component: '@site/src/components/RouteGroup', routes});
}

/** Leaves of a group what a list shows. */
export function groupLink({slug, name, papers}: PaperGroup, permalinkOf: (slug: string) => string): GroupLink {
  return {name, permalink: permalinkOf(slug), papers: papers.length};
}
