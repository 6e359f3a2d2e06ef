import {hasId} from '../day/hasId.ts';
import type {Day, IsoDate, Paper} from '../day/types.ts';

/** A later section that links back to a paper. */
export interface FollowUp {
  /** Where the reader finds it: the later day's permalink with the section's anchor. */
  permalink: string;
  date: IsoDate;
  name: string;
  /** The sentence that holds the link. */
  sentence: string;
}

/** A day with the address that the site gave it. */
export interface PublishedDay extends Day {
  date: IsoDate;
  permalink: string;
}

/** A paper's notes that link to an earlier paper. */
export interface EarlierLink {
  later: {day: PublishedDay; paper: Paper};
  earlier: {day: PublishedDay; paper: Paper};
  sentence: string;
}

/**
 * Finds the links between papers that go back in time, by an anchor or an alias: each pair once, in the order of the
 * dates and of the notes.
 *
 * @param resolve gives the day that an author's path leads to
 */
export function earlierLinks(
  days: readonly PublishedDay[],
  resolve: (pathname: string) => PublishedDay | undefined,
): EarlierLink[] {
  return days.flatMap((day) =>
    day.papers.flatMap((paper) => {
      const found = new Map<Paper, EarlierLink>();
      for (const {pathname, hash, sentence} of paper.links) {
        const target = hash === undefined ? undefined : resolve(pathname);
        if (!target || !hash || target.date >= day.date) continue;
        const earlier = target.papers.find((candidate) => hasId(candidate, hash));
        if (!earlier || found.has(earlier)) continue;
        found.set(earlier, {later: {day, paper}, earlier: {day: target, paper: earlier}, sentence});
      }
      return [...found.values()];
    }),
  );
}

/** Gathers the follow-ups of every paper that has some. Keys are `paperKey`s; each list is in the order of the dates. */
export function followUps(links: readonly EarlierLink[]): Map<string, FollowUp[]> {
  const found = new Map<string, FollowUp[]>();
  for (const {later, earlier, sentence} of links) {
    const key = paperKey(earlier.day.date, earlier.paper.anchor);
    const list = found.get(key) ?? [];
    list.push({...paperAddress(later), sentence});
    found.set(key, list);
  }
  return found;
}

/** Where a paper's section is, and what it is called. */
export function paperAddress({day, paper}: {day: PublishedDay; paper: Paper}): Omit<FollowUp, 'sentence'> {
  return {permalink: `${day.permalink}#${paper.anchor}`, date: day.date, name: paper.name};
}

/** How one paper of the archive is told from all others. */
export function paperKey(date: IsoDate, anchor: string): string {
  return `${date}#${anchor}`;
}
