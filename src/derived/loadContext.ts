import {normalizeUrl} from '@docusaurus/utils';
import {loadLibrary} from '../archive/loadLibrary.ts';
import {loadTaxonomy} from '../archive/loadTaxonomy.ts';
import {openPages} from '../archive/pages.ts';
import {openStore} from '../archive/store.mjs';
import {dayAddress} from '../papers/day/dayAddress.ts';
import {catalogue} from '../papers/lists/catalogue.ts';
import {type LoadedDay, publishedDays, unlistedDays} from '../papers/lists/publishedDays.ts';
import {openFigures} from './figures/figures.ts';
import {openLinkedFiles} from './linkedFiles.ts';
import type {OutputContext} from './output.ts';

/** What a thread makes itself of the rest. */
type Made = 'catalogue' | 'unlisted' | 'cslOf' | 'figures' | 'linkedFiles' | 'markdownTree' | 'store';

/** What outputs are made from, as it can be sent to a thread. */
export interface OutputSource extends Omit<OutputContext, Made> {
  days: readonly LoadedDay[];
  /** See `PagesOptions`. */
  spareDir: string;
}

/** Leaves of a context what can be sent. */
export function outputSource(context: OutputContext): Omit<OutputContext, Made> {
  const {
    catalogue: _,
    unlisted: _1,
    cslOf: _2,
    figures: _3,
    linkedFiles: _4,
    markdownTree: _5,
    store: _6,
    ...rest
  } = context;
  return rest;
}

/** Puts together again, on a thread, what its sender has. */
export function loadContext({days, spareDir, ...rest}: OutputSource): OutputContext {
  const store = openStore(rest.siteDir);
  const {markdownTree} = openPages({siteDir: rest.siteDir, store, spareDir, typedTexts: rest.typedTexts});
  const figures = openFigures(rest.siteDir, store);
  const taxonomy = loadTaxonomy(rest.siteDir);
  const {cslOf} = loadLibrary(rest.siteDir, days);
  const published = publishedDays(days);
  const resolve = dayResolver(published, rest.baseUrl);
  return {
    ...rest,
    markdownTree,
    figures,
    linkedFiles: openLinkedFiles(rest.siteDir),
    store,
    catalogue: catalogue({days: published, resolve, ...taxonomy}),
    unlisted: unlistedDays(days),
    cslOf,
  };
}

/** Finds the day of an author's path, which carries no base URL, or names the day's file. */
export function dayResolver<D extends {path: string; permalink: string}>(
  days: readonly D[],
  baseUrl: string,
): (pathname: string) => D | undefined {
  const byAddress = new Map(
    days.flatMap((day) => [
      [normalizeUrl([baseUrl, dayAddress(day)]), day] as const,
      [day.permalink, day] as const,
      [`/${day.path}`, day] as const,
    ]),
  );
  return (pathname) => byAddress.get(pathname) ?? byAddress.get(normalizeUrl([baseUrl, pathname.replace(/\/$/, '')]));
}
