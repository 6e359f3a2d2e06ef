import {type FollowUp, followUps, type PublishedDay, paperKey} from '../../papers/followUps.ts';
import type {IsoDate} from '../../papers/types.ts';

/** A day as others point to it. */
export interface DayLink {
  date: IsoDate;
  permalink: string;
}

/** What is derived about a day and reaches its page as `props.content.papers`. */
export interface DayData {
  date: IsoDate;
  previous?: DayLink;
  next?: DayLink;
  papers: PaperData[];
}

export interface PaperData {
  anchor: string;
  name: string;
  organisations: string[];
  followUps: FollowUp[];
}

/** The generated file that holds a day's data, below `@generated/papers/default/`. */
export function dayDataFile(compactDate: string): string {
  return `${compactDate}.json`;
}

/** Derives the data of all days. `days` are in the order of their dates. */
export function deriveDayData(
  days: readonly PublishedDay[],
  resolve: (pathname: string) => PublishedDay | undefined,
): DayData[] {
  const found = followUps(days, resolve);
  return days.map((day, index) => ({
    date: day.date,
    previous: toLink(days[index - 1]),
    next: toLink(days[index + 1]),
    papers: day.papers.map(({anchor, name, organisations}) => ({
      anchor,
      name,
      organisations,
      followUps: found.get(paperKey(day.date, anchor)) ?? [],
    })),
  }));
}

function toLink(day: PublishedDay | undefined): DayLink | undefined {
  return day && {date: day.date, permalink: day.permalink};
}
