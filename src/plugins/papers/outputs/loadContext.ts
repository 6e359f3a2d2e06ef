import {normalizeUrl} from '@docusaurus/utils';

import {catalogue} from '../../../papers/catalogue.ts';
import {type LoadedDay, publishedDays} from '../load/loadDays.ts';
import {loadLibrary} from '../load/loadLibrary.ts';
import {loadTaxonomy} from '../load/loadTaxonomy.ts';
import type {OutputContext} from './output.ts';

/** What outputs are made from, as it can be sent to a thread. */
export interface OutputSource extends Omit<OutputContext, 'catalogue' | 'cslOf'> {
  days: readonly LoadedDay[];
}

/** Puts together again, on a thread, what its sender has. */
export function loadContext({days, ...rest}: OutputSource): OutputContext {
  const taxonomy = loadTaxonomy(rest.siteDir);
  const {cslOf} = loadLibrary(rest.siteDir, days);
  const published = publishedDays(days);
  const resolve = dayResolver(published, rest.baseUrl);
  return {...rest, catalogue: catalogue({days: published, resolve, ...taxonomy}), cslOf};
}

/** Finds the day of an author's path, which carries no base URL. */
export function dayResolver<D extends {permalink: string}>(
  days: readonly D[],
  baseUrl: string,
): (pathname: string) => D | undefined {
  const byPermalink = new Map(days.map((day) => [day.permalink, day]));
  return (pathname) => byPermalink.get(normalizeUrl([baseUrl, pathname.replace(/\/$/, '')]));
}
