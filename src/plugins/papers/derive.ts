import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {LoadContext, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';

import type {libraryLoader} from '../../archive/loadLibrary.ts';
import type {taxonomyLoader} from '../../archive/loadTaxonomy.ts';
import type {Pages} from '../../archive/pages.ts';
import type {Store} from '../../archive/store.mjs';
import type {Figures} from '../../derived/figures/figures.ts';
import {findThumbnails} from '../../derived/figures/thumbnails.ts';
import type {LinkedFiles} from '../../derived/linkedFiles.ts';
import {dayResolver} from '../../derived/loadContext.ts';
import type {OutputContext} from '../../derived/output.ts';
import {addRoutes} from '../../derived/pages/addRoutes.ts';
import {siteAddresses} from '../../derived/pages/addresses.ts';
import {type DayData, deriveDayData, type workReader} from '../../derived/pages/dayData.ts';
import {dayPageData} from '../../derived/pages/dayPageData.ts';
import type {PageData} from '../../derived/pages/pageData.ts';
import {resolveWikilinks} from '../../papers/day/resolveWikilinks.ts';
import type {Problem} from '../../papers/day/types.ts';
import {catalogue} from '../../papers/lists/catalogue.ts';
import {type LoadedDay, publishedDays, unlistedDays} from '../../papers/lists/publishedDays.ts';
import {site} from '../../site.ts';
import {isKeepingGoing, typeFaults} from './keepGoing.ts';
import {loadDays, loadOtherPages} from './loadDays.ts';
import {reportProblems} from './reportProblems.ts';
import {reportWarnings} from './reportWarnings.ts';

/** All that follows from the pages of an archive. */
export interface Derived {
  days: readonly LoadedDay[];
  /** What is wrong with the days: in a build there is nothing, unless it keeps going. */
  problems: readonly Problem[];
  /** What the pages are rendered from that are data, by their addresses. */
  pages: Map<string, PageData>;
  /** Of the days that are compiled, by their addresses: their routes carry it. */
  compiled: Map<string, DayData>;
  /** Of the pages that no author writes. */
  routes: RouteConfig[];
  outputs: OutputContext;
  /**
   * Reads a day's page anew, whose text was saved: what others need of it stays as it is.
   *
   * @returns whether nothing else is to be done for it: it was and is data, with the same front matter
   */
  renew(path: string): Promise<boolean>;
}

/** What is opened once, and lasts from load to load. */
export interface Surroundings {
  context: LoadContext;
  pages: Pages;
  /** What `pages` reads in the place of days with faults, see `typeFaults`. */
  typedTexts: Map<string, string>;
  figures: Figures;
  linkedFiles: LinkedFiles;
  store: Store;
  loadLibrary: ReturnType<typeof libraryLoader>;
  loadTaxonomy: ReturnType<typeof taxonomyLoader>;
  workOf: ReturnType<typeof workReader>;
  /** What the author was told of already. */
  told: Set<string>;
}

/**
 * Derives everything from the docs plugin's pages.
 *
 * @throws Error with the list of all problems, in a production build
 */
export async function derive(
  {docs, drafts}: {docs: readonly DocMetadata[]; drafts: readonly DocMetadata[]},
  surroundings: Surroundings,
): Promise<Derived> {
  const {context, pages, typedTexts, figures, linkedFiles, store, loadLibrary, loadTaxonomy, workOf, told} =
    surroundings;
  const {siteDir, baseUrl, siteConfig} = context;
  const addresses = siteAddresses(baseUrl);
  const taxonomy = loadTaxonomy();
  const otherPages = await loadOtherPages(siteDir, pages);
  const load = async () => {
    const days = await loadDays(pages, docs);
    const others = [...taxonomy.problems, ...loadLibrary(days).problems];
    return {days, problems: await reportProblems({siteDir, baseUrl, days, docs, drafts, otherPages, others, told})};
  };
  const checked = await load();
  const {days, problems} = isKeepingGoing() ? await typeFaults(checked, {siteDir, typedTexts, load}) : checked;
  const {cslOf} = loadLibrary(days);
  await reportWarnings(pages, days, told);

  const published = publishedDays(days);
  const archive = catalogue({days: published, resolve: dayResolver(published, baseUrl), ...taxonomy});
  const thumbnails = await findThumbnails(archive.papers, {figures, siteDir, baseUrl});
  const dayData = deriveDayData({days, catalogue: archive, cslOf, thumbnails, addresses, problems, workOf});

  const compiled = new Map<string, DayData>();
  const data = new Map<string, PageData>();
  const byPath = new Map(docs.map((doc) => [doc.source.replace('@site/', ''), doc]));
  const permalinks = new Map(
    [...byPath].flatMap(([path, {permalink}]) => [
      [`/${path}`, permalink] as const,
      [`/${path.replace(/\.mdx?$/, '')}`, permalink] as const,
    ]),
  );
  const addDay = async (day: LoadedDay): Promise<void> => {
    const doc = byPath.get(day.path);
    const derived = dayData.get(day.path);
    if (!doc || !derived) return;
    if (!day.isData) compiled.set(day.permalink, derived);
    else {
      data.set(day.permalink, {
        props: {},
        day: await dayPageData({day, doc, data: derived, permalinks, figures, linkedFiles, siteDir, baseUrl}),
        treeFile: await pages.treeFile(day.path),
      });
    }
  };
  await Promise.all(days.map(addDay));

  const routes: RouteConfig[] = [];
  addRoutes({
    catalogue: archive,
    thumbnails,
    baseUrl,
    addresses,
    addRoute: (route) => routes.push(withoutProps(route, data)),
  });
  const latest = published.at(-1);
  showLatest({routes, data, compiled, home: baseUrl, latest, byPath});
  return {
    days,
    problems,
    pages: data,
    compiled,
    routes,
    outputs: {
      siteDir,
      siteUrl: normalizeUrl([siteConfig.url, baseUrl]),
      baseUrl,
      title: siteConfig.title,
      description: siteConfig.tagline,
      author: site.author,
      catalogue: archive,
      unlisted: unlistedDays(days),
      cslOf,
      figures,
      linkedFiles,
      store,
      markdownTree: pages.markdownTree,
      typedTexts,
    },
    async renew(path) {
      const day = days.find((candidate) => candidate.path === path);
      if (!day) return false;
      const read = await pages.read(path);
      if (!day.isData || !read.day.isData) return false;
      const others = days.filter((other) => other.path !== path);
      const renewed = resolveWikilinks([...others, {...day, ...read.day}]).at(-1);
      if (renewed) await addDay(renewed);
      const home = data.get(baseUrl);
      if (latest?.path === path && home) data.set(baseUrl, {...home, ...data.get(day.permalink), props: home.props});
      return day.frontMatter === read.day.frontMatter;
    },
  };
}

/** A page reads its properties when it is rendered: a route with properties is a module of the bundler's. */
function withoutProps({props, routes, ...route}: RouteConfig, data: Map<string, PageData>): RouteConfig {
  if (props) data.set(route.path, {props});
  return routes ? {...route, routes: routes.map((child) => withoutProps(child, data))} : route;
}

/** The home page shows the latest day whole. One that is compiled is a module, and what it needs comes with the route. */
function showLatest({
  routes,
  data,
  compiled,
  home,
  latest,
  byPath,
}: Pick<Derived, 'routes' | 'compiled'> & {
  data: Map<string, PageData>;
  home: string;
  latest: {path: string; permalink: string} | undefined;
  byPath: ReadonlyMap<string, DocMetadata>;
}): void {
  const page = data.get(home);
  if (!latest || !page) return;
  const day = data.get(latest.permalink);
  if (day) {
    data.set(home, {...day, props: page.props});
    return;
  }
  const route = routes.find(({path}) => path === home);
  const source = byPath.get(latest.path)?.source;
  if (!route || !source) return;
  route.modules = {content: source};
  route.props = {page: {...page.props, papers: compiled.get(latest.permalink)}};
}
