import type {DayPreview, PaperPreview} from '../../derived/previews.ts';
import {formatLongDay} from '../../papers/day/dates.ts';
import {ownAddress} from '../ownAddress.ts';

/** What a card shows. All of it is text that an author wrote. */
export interface Preview extends Omit<PaperPreview, 'ids' | 'organisations'> {
  /** Organisations and the date. */
  facts: string[];
}

const days = new Map<string, Promise<DayPreview>>();

/** Whether a link leads to a day of this site, or to a section of it. */
export function leadsToDay({href, pathname}: HTMLAnchorElement): boolean {
  return ownAddress(href) !== undefined && /\/docs\/papers\/y\d+\/\w+\/\d+$/.test(pathname);
}

/** Finds what to show of a link's target, and nothing where it is in sight already or cannot be fetched. */
export async function loadPreview(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const {pathname} = link;
  const id = decode(link.hash.slice(1));
  if (pathname === location.pathname && !isPaperOutOfSight(id)) return undefined;
  try {
    return previewOf(await loadDay(pathname), id);
  } catch {
    return undefined;
  }
}

/** Notes and headings inside a section have ids too: only a paper's own, before or on its heading, is known of. */
function isPaperOutOfSight(id: string): boolean {
  const target = document.getElementById(id);
  if (!target?.matches('section h2, section > span')) return false;
  const {top, bottom} = (target.closest('section')?.querySelector('h2') ?? target).getBoundingClientRect();
  return bottom < 0 || top > innerHeight;
}

/** Each day once; a failed attempt does not stay. */
function loadDay(pathname: string): Promise<DayPreview> {
  const known = days.get(pathname);
  if (known) return known;
  const address = ownAddress(`${pathname}.preview.json`);
  if (!address) return Promise.reject(new Error(pathname));
  const day = fetch(address).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<DayPreview>;
  });
  days.set(pathname, day);
  day.catch(() => days.delete(pathname));
  return day;
}

function previewOf({date, papers}: DayPreview, id: string): Preview {
  const paper = papers.find(({ids}) => ids?.includes(id));
  if (paper) return {...paper, facts: [...(paper.organisations ?? []), date]};
  const name = formatLongDay(date, document.documentElement.lang);
  return {name, lead: papers.map((other) => other.name).join(', '), facts: []};
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
