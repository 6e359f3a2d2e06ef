import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {IsoDate} from '../../papers/day/types.ts';
import type {Catalogue, CataloguePaper, PaperGroup} from '../../papers/lists/catalogue.ts';
import {type MonthlyCount, monthlyCounts} from '../../papers/lists/monthlyCounts.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {Addresses} from './addresses.ts';
import {threadAddresses, threadLink} from './addThreadRoutes.ts';
import {feedLinks} from './feedLinks.ts';
import {numberedPages} from './numberedPages.ts';
import type {GroupKind, GroupLink, GroupProps, GroupsProps} from './pageProps.ts';
import {summarizePaper} from './summarizePaper.ts';

const PAPERS_A_PAGE = 50;
const PLOTTED_MONTHS = 24;
const SPARK_MONTHS = 12;
const SHOWN_GROUPS = 12;
const SHOWN_THREADS = 6;

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
  const otherPermalink = kind === 'organisation' ? addresses.topic : addresses.organisation;
  const threadOf = threadAddresses(catalogue.threads, addresses);
  const list: GroupsProps = {
    kind,
    groups: groups.map((group) => ({
      ...groupLink(group, permalinkOf),
      newest: summarizePaper(group.papers.at(-1) as CataloguePaper, thumbnails),
      months: latest ? countMonths(group.papers, latest.date, SPARK_MONTHS).map(({count}) => count) : [],
    })),
  };
  const routes: RouteConfig[] = [
    {path: parent, exact: true, component: '@site/src/components/GroupsPage', props: {...list}},
  ];
  for (const {slug, name, papers} of groups) {
    const permalink = permalinkOf(slug);
    const months = latest ? countMonths(papers, latest.date, PLOTTED_MONTHS) : [];
    const related = relatedGroups(papers, kind === 'organisation' ? 'topics' : 'organisations').map(
      ({slug: other, ...group}) => ({...group, permalink: otherPermalink(other)}),
    );
    const keys = new Set(papers.map(({key}) => key));
    const ofGroup = catalogue.threads.filter((thread) => thread.papers.some(({key}) => keys.has(key)));
    const threads = ofGroup.slice(0, SHOWN_THREADS).map((thread) => threadLink(thread, threadOf));
    for (const {path, items, ...page} of numberedPages(papers, PAPERS_A_PAGE, permalink)) {
      const props: GroupProps = {
        ...page,
        kind,
        name,
        parent,
        total: papers.length,
        papers: items.map((paper) => summarizePaper(paper, thumbnails)),
        months,
        feeds: feedLinks(`${permalink}/`),
        related,
        threads,
        card: addresses.card(`${kind}s/${slug}`),
      };
      routes.push({path, exact: true, component: '@site/src/components/GroupPage', props: {...props}});
    }
  }
  addRoute({path: parent, exact: false, component: '@site/src/components/RouteGroup', routes});
}

function countMonths(papers: readonly CataloguePaper[], until: IsoDate, months: number): MonthlyCount[] {
  return monthlyCounts(
    papers.map(({date}) => date),
    until,
    months,
  );
}

/** What papers have in common beside their own group, those with most of them first. */
function relatedGroups(
  papers: readonly CataloguePaper[],
  of: 'topics' | 'organisations',
): {slug: string; name: string; papers: number}[] {
  const found = new Map<string, {slug: string; name: string; papers: number}>();
  for (const {slug, name} of papers.flatMap((paper) => paper[of])) {
    const group = found.get(slug) ?? {slug, name, papers: 0};
    group.papers += 1;
    found.set(slug, group);
  }
  return [...found.values()].sort((a, b) => b.papers - a.papers || (a.slug < b.slug ? -1 : 1)).slice(0, SHOWN_GROUPS);
}

/** Leaves of a group what a list shows. */
export function groupLink({slug, name, papers}: PaperGroup, permalinkOf: (slug: string) => string): GroupLink {
  return {name, permalink: permalinkOf(slug), papers: papers.length};
}
