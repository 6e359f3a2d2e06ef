import type {PluginContentLoadedActions} from '@docusaurus/types';

import type {CataloguePaper} from '../../../papers/catalogue.ts';
import {layOutThread, type Thread} from '../../../papers/threads.ts';
import type {IsoDate} from '../../../papers/types.ts';
import type {Addresses} from './addresses.ts';
import type {DrawnThread, ThreadProps, ThreadSummary, ThreadsProps} from './pageProps.ts';
import {summarizePaper} from './summarizePaper.ts';

const THREADS_SHOWN = 20;
const PAPERS_DRAWN = 12;
const LONGEST_DRAWING = 200;

/** Adds the page of all threads, and a page for each. */
export function addThreadRoutes({
  threads,
  addresses,
  addRoute,
}: {
  threads: readonly Thread<CataloguePaper>[];
  addresses: Addresses;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const summary = ({root, papers}: Thread<CataloguePaper>): ThreadSummary => ({
    name: root.name,
    permalink: addresses.thread(threadSlug(root)),
    papers: papers.length,
    first: root.date,
    last: papers.at(-1)?.date as IsoDate,
  });
  const props: ThreadsProps = {
    threads: threads
      .slice(0, THREADS_SHOWN)
      .map((thread) => ({...summary(thread), layout: drawThread(thread, PAPERS_DRAWN)})),
  };
  addRoute({path: addresses.threads, exact: true, component: '@site/src/components/ThreadsPage', props: {...props}});
  for (const thread of threads) {
    const drawn: ThreadProps = {
      ...summary(thread),
      parent: addresses.threads,
      layout: drawThread(thread, LONGEST_DRAWING),
    };
    const path = drawn.permalink;
    addRoute({path, exact: true, component: '@site/src/components/ThreadPage', props: {...drawn}});
  }
}

/** The last part of a thread's address, by its oldest paper. */
export function threadSlug({date, paper}: CataloguePaper): string {
  return `${date.replaceAll('-', '')}-${paper.anchor}`;
}

/** The newest part of a thread: a page must not grow with it. */
function drawThread({root, papers}: Thread<CataloguePaper>, most: number): DrawnThread {
  const {rows, lanes} = layOutThread({root, papers: papers.slice(-most)});
  return {lanes, rows: rows.map(({paper, ...row}) => ({...row, paper: summarizePaper(paper)}))};
}
