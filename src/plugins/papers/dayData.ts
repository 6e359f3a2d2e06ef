import {type FollowUp, followUps, type PublishedDay, paperKey} from '../../papers/followUps.ts';
import type {Day, IsoDate, Problem} from '../../papers/types.ts';

/** A day as others point to it. */
export interface DayLink {
  date: IsoDate;
  permalink: string;
}

/** What is derived about a day and reaches its page as `props.content.papers`. */
export interface DayData {
  /** Absent where the file name is no date. */
  date?: IsoDate;
  previous?: DayLink;
  next?: DayLink;
  papers: PaperData[];
  /** What the check found, for the author to see in `docusaurus start`. */
  problems: Problem[];
}

export interface PaperData {
  anchor: string;
  name: string;
  organisations: string[];
  followUps: FollowUp[];
}

/** The generated file that holds a day's data, below `@generated/papers/default/`. */
export function dayDataFile(path: string): string {
  const name = path.split(/[\\/]/).slice(-3).join('-');
  return `${name.replace(/\.mdx?$/, '')}.json`;
}

/** Derives the data of all days: file name → data. `published` are those with a date, in its order. */
export function deriveDayData({
  days,
  published,
  resolve,
  problems,
}: {
  days: readonly Day[];
  published: readonly PublishedDay[];
  resolve: (pathname: string) => PublishedDay | undefined;
  problems: readonly Problem[];
}): Map<string, DayData> {
  const found = followUps(published, resolve);
  const order = new Map(published.map(({path}, index) => [path, index]));
  return new Map(
    days.map((day) => {
      const index = order.get(day.path);
      const data: DayData = {
        date: day.date,
        previous: index === undefined ? undefined : toLink(published[index - 1]),
        next: index === undefined ? undefined : toLink(published[index + 1]),
        papers: day.papers.map(({anchor, name, organisations}) => ({
          anchor,
          name,
          organisations,
          followUps: (day.date && found.get(paperKey(day.date, anchor))) || [],
        })),
        problems: problems.filter(({path}) => path === day.path),
      };
      return [dayDataFile(day.path), data];
    }),
  );
}

function toLink(day: PublishedDay | undefined): DayLink | undefined {
  return day && {date: day.date, permalink: day.permalink};
}
