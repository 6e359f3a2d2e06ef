import type {Day, IsoDate} from './types.ts';

/** A later section that links back to a paper. */
export interface FollowUp {
  /** Where the reader finds it: the later day's permalink with the section's anchor. */
  permalink: string;
  date: IsoDate;
  name: string;
}

/** A day with the address that the site gave it. */
export interface PublishedDay extends Day {
  date: IsoDate;
  permalink: string;
}

/**
 * Finds the follow-ups of every paper: sections of later days that link to it by its anchor or
 * an alias. Keys are `date#anchor`; each list is in the order of the dates, without repeats.
 *
 * @param resolve gives the day that an author's path leads to
 */
export function followUps(
  days: readonly PublishedDay[],
  resolve: (pathname: string) => PublishedDay | undefined,
): Map<string, FollowUp[]> {
  const found = new Map<string, FollowUp[]>();
  for (const day of days) {
    for (const paper of day.papers) {
      for (const {pathname, hash} of paper.links) {
        const target = hash === undefined ? undefined : resolve(pathname);
        if (!target || !hash || target.date >= day.date) continue;
        const earlier = target.papers.find(({anchor, aliases}) => anchor === hash || aliases.includes(hash));
        if (!earlier) continue;
        const key = paperKey(target.date, earlier.anchor);
        const list = found.get(key) ?? [];
        const permalink = `${day.permalink}#${paper.anchor}`;
        if (!list.some((followUp) => followUp.permalink === permalink)) {
          list.push({permalink, date: day.date, name: paper.name});
        }
        found.set(key, list);
      }
    }
  }
  return found;
}

/** How one paper of the archive is told from all others. */
export function paperKey(date: IsoDate, anchor: string): string {
  return `${date}#${anchor}`;
}
