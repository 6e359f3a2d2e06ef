import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {compactDate} from '../../papers/day/dates.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import type {CataloguePaper} from '../../papers/lists/catalogue.ts';
import {layOutThread, type Thread} from '../../papers/lists/threads.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {Addresses} from './addresses.ts';
import {numberedPages} from './numberedPages.ts';
import type {DrawnThread, GroupLink, ThreadsProps} from './pageProps.ts';
import {summarizePaper} from './summarizePaper.ts';

const THREADS_A_PAGE = 20;
const LONGEST_DRAWING = 60;

/** Threads by their roots, oldest first: a thread keeps its place for good, however it grows. */
function pagesOf(threads: readonly Thread<CataloguePaper>[], {threads: permalink}: Addresses) {
  return numberedPages(
    threads.toSorted((a, b) => (a.root.key < b.root.key ? -1 : 1)),
    THREADS_A_PAGE,
    permalink,
  );
}

/** Where each paper's thread is drawn, by the paper's key. */
export function threadAddresses(threads: readonly Thread<CataloguePaper>[], addresses: Addresses): Map<string, string> {
  return new Map(
    pagesOf(threads, addresses).flatMap(({path, items}) =>
      items.flatMap(({root, papers}) => papers.map(({key}) => [key, `${path}#${threadAnchor(root)}`] as const)),
    ),
  );
}

/** Leaves of a thread what a list shows. */
export function threadLink({root, papers}: Thread<CataloguePaper>, addressOf: ReadonlyMap<string, string>): GroupLink {
  return {name: root.name, permalink: addressOf.get(root.key) ?? root.permalink, papers: papers.length};
}

/** Adds the pages of the threads, those with the newest roots on the first. */
export function addThreadRoutes({
  threads,
  thumbnails,
  addresses,
  addRoute,
}: {
  threads: readonly Thread<CataloguePaper>[];
  thumbnails: Thumbnails;
  addresses: Addresses;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const routes = pagesOf(threads, addresses).map(({path, items, ...page}): RouteConfig => {
    const props: ThreadsProps = {
      ...page,
      threads: items.map((thread) => ({
        anchor: threadAnchor(thread.root),
        name: thread.root.name,
        papers: thread.papers.length,
        first: thread.root.date,
        last: thread.papers.at(-1)?.date as IsoDate,
        layout: drawThread(thread, thumbnails),
      })),
    };
    return {path, exact: true, component: '@site/src/components/ThreadsPage', props: {...props}};
  });
  addRoute({path: addresses.threads, exact: false, component: '@site/src/components/RouteGroup', routes});
}

/** A thread's id on its page, by its oldest paper. */
function threadAnchor({date, paper}: CataloguePaper): string {
  return `${compactDate(date)}-${paper.anchor}`;
}

/** The newest part of a thread: a page must not grow with it. */
function drawThread({root, papers}: Thread<CataloguePaper>, thumbnails: Thumbnails): DrawnThread {
  const {rows, lanes} = layOutThread({root, papers: papers.slice(-LONGEST_DRAWING)});
  return {lanes, rows: rows.map(({paper, ...row}) => ({...row, paper: summarizePaper(paper, thumbnails)}))};
}
