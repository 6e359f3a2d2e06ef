import {anchorMeant} from './anchorMeant.ts';
import {dayAddress} from './dayAddress.ts';
import {nearest} from './nearest.ts';
import {idOfSource} from './paperSource.ts';
import type {Day, InternalLink, Paper} from './types.ts';

interface Placed {
  day: Day;
  paper: Paper;
}

/** The papers and days of an archive by what authors write between brackets. */
interface WikiIndex {
  byName: ReadonlyMap<string, Placed[]>;
  byDate: ReadonlyMap<string, Day[]>;
}

/**
 * Finds where the wikilinks of days lead: `[[MoGA]]` to the paper of that name, `[[2510.18692]]` to that of the arXiv id,
 * `[[20251007#moga]]` to a day. A link that finds one target gets its path and hash, one that finds several gets these as
 * `candidates`; one that finds none stays without both. Days without wikilinks are returned as they are.
 */
export function resolveWikilinks<D extends Day>(days: readonly D[]): D[] {
  if (!days.some(hasWikilinks)) return [...days];
  const index = indexOf(days);
  return days.map((day) => {
    if (!hasWikilinks(day)) return day;
    const resolve = <L extends InternalLink>(link: L): L =>
      link.wiki === undefined ? link : resolved(link, day, index);
    return {
      ...day,
      links: day.links.map(resolve),
      papers: day.papers.map((paper) => ({...paper, links: paper.links.map(resolve)})),
    };
  });
}

/** The names of an archive's papers that a half-written `[[Swi]]` may mean, as plain links; five at most. */
export function wikiCandidates(days: readonly Day[], target: string): string[] {
  const wanted = fold(target);
  const {byName} = indexOf(days);
  const begun = [...byName.keys()].filter((name) => wanted.length > 1 && name.includes(wanted));
  const near = begun.length > 0 ? begun : [nearest(wanted, byName.keys()) ?? ''];
  const placed = near.flatMap((name) => byName.get(name) ?? []);
  return [...new Set(placed.map(plainLink))].slice(0, 5);
}

/** `[MoGA](/docs/papers/y2025/oct/20251022#moga)`. */
function plainLink({day, paper}: Placed): string {
  return `[${paper.name}](${dayAddress(day)}#${paper.anchor})`;
}

function hasWikilinks({links}: Day): boolean {
  return links.some(({wiki}) => wiki !== undefined);
}

function indexOf(days: readonly Day[]): WikiIndex {
  const byName = new Map<string, Placed[]>();
  const byDate = new Map<string, Day[]>();
  for (const day of days) {
    if (day.date) byDate.set(day.date, [...(byDate.get(day.date) ?? []), day]);
    for (const paper of day.papers) {
      const keys = new Set([fold(paper.name), idOfSource(paper.source)?.toLowerCase() ?? '']);
      for (const key of keys) if (key !== '') byName.set(key, [...(byName.get(key) ?? []), {day, paper}]);
    }
  }
  return {byName, byDate};
}

function resolved<L extends InternalLink>(link: L, from: Day, index: WikiIndex): L {
  const {candidates: _, ...rest} = link;
  const targets = targetsOf(link.wiki ?? '', from, index);
  const [target, other] = targets;
  if (other) return {...rest, pathname: '', hash: undefined, candidates: targets.map(written)} as unknown as L;
  return {...rest, pathname: target?.pathname ?? '', hash: target?.hash} as L;
}

type Target = Pick<InternalLink, 'pathname' | 'hash'>;

function targetsOf(wiki: string, from: Day, {byName, byDate}: WikiIndex): Target[] {
  const [, name = '', hash] = /^([^#]*)(?:#(.*))?$/s.exec(wiki) ?? [];
  if (name.trim() === '') return anchorIn(from, hash, '');
  const date = dateOf(name);
  if (date) return (byDate.get(date) ?? []).flatMap((day) => anchorIn(day, hash, dayAddress(day)));
  const key = fold(name).replace(/^arxiv:\s*/, '');
  const found = byName.get(key) ?? byName.get(key.replace(/v\d+$/, '')) ?? [];
  // A day that takes a paper up again means the earlier one by its name.
  const others = found.filter(({day}) => day.path !== from.path);
  return (others.length > 0 ? others : found).map(({day, paper}) => {
    const inside = hash ? anchorMeant(day, hash) : undefined;
    return {pathname: day.path === from.path ? '' : dayAddress(day), hash: inside ?? paper.anchor};
  });
}

function anchorIn(day: Day, hash: string | undefined, pathname: string): Target[] {
  if (!hash) return pathname === '' ? [] : [{pathname, hash: undefined}];
  const anchor = anchorMeant(day, hash.trim());
  return anchor === undefined ? [] : [{pathname, hash: anchor}];
}

/** `20251007`, `2025-10-07` and a path that ends so. */
function dateOf(name: string): string | undefined {
  const [, year, month, day] = /(?:^|\/)(\d{4})-?(\d{2})-?(\d{2})(?:\.mdx?)?$/i.exec(name.trim()) ?? [];
  return year && `${year}-${month}-${day}`;
}

function written({pathname, hash}: Target): string {
  return pathname + (hash === undefined ? '' : `#${hash}`);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
