import {dayAddress} from '../day/dayAddress.ts';
import {idOfSource} from '../day/paperSource.ts';
import type {ArxivId, Day, Paper} from '../day/types.ts';
import {foldTitle, isSameFolded} from './sameTitle.ts';

/** A place of the archive where a paper is summarised. */
export interface EarlierSummary {
  day: Pick<Day, 'path' | 'date'>;
  paper: Paper;
  /** As authors link to it: `/docs/papers/y2025/oct/20251007#swireasoning-microsoft`. */
  address: string;
}

/** Tells where a paper is summarised already. */
export interface SummaryFinder {
  byId(id: ArxivId): EarlierSummary | undefined;
  /** By its whole title, name and subtitle together. */
  byTitle(title: string): EarlierSummary | undefined;
}

/** Looks through an archive for papers of the same arXiv id, whatever its version, or of nearly the same title. */
export function findSummaries(days: readonly Day[]): SummaryFinder {
  const summaries = days.flatMap((day) =>
    day.papers.map((paper) => {
      const address = `${dayAddress(day)}#${paper.anchor}`;
      return {day, paper, address};
    }),
  );
  const byId = new Map<string, EarlierSummary>();
  for (const summary of summaries) {
    const id = idOfSource(summary.paper.source);
    if (id && !byId.has(id)) byId.set(id, summary);
  }
  let titles: {summary: EarlierSummary; folded: string[]}[] | undefined;
  return {
    byId: (id) => byId.get(id),
    byTitle(title) {
      titles ??= summaries.map((summary) => ({summary, folded: foldedTitles(summary.paper)}));
      const wanted = foldTitle(title);
      return titles.find(({folded}) => folded.some((known) => isSameFolded(known, wanted)))?.summary;
    },
  };
}

/** Authors write the whole title as the subtitle too. */
function foldedTitles({name, subtitle}: Paper): string[] {
  return subtitle === undefined ? [foldTitle(name)] : [foldTitle(`${name} ${subtitle}`), foldTitle(subtitle)];
}
