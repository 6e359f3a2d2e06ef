import {idOfSource} from '../day/paperSource.ts';
import type {ArxivId, IsoDate} from '../day/types.ts';
import type {Catalogue, CataloguePaper, PaperGroup} from '../lists/catalogue.ts';
import type {CslItem} from './cslItem.ts';

/**
 * `papers.json`: the whole archive for other programs. All addresses are absolute. A field without a value is `null` or an
 * empty list, never absent. Fields may be added; whatever else changes raises `version`.
 */
export interface PapersJson {
  version: 1;
  /** The site that the file is of. No time: the same archive gives the same file. */
  site: {title: string; url: string};
  /** Oldest first, those of a day in the order of its page. */
  papers: PaperJson[];
  /** Those with most papers first. */
  organisations: GroupJson[];
  /** Those with most papers first. */
  topics: GroupJson[];
}

/** One summary of a paper. A paper that two days summarize is listed twice, and has one `csl.id`. */
export interface PaperJson {
  /** The day and the section's anchor, `2025-10-22#lake-hanriver`: no other summary has it. */
  id: string;
  /** The day of the summary. */
  date: IsoDate;
  name: string;
  subtitle: string | null;
  organisations: {slug: string; name: string}[];
  /** The topic that the paper says most about first. */
  topics: {slug: string; name: string}[];
  /** The summary: the day's page at the paper's section. */
  url: string;
  /** The address that stays when the section is renamed; only papers with an arXiv id have one. */
  permanent: string | null;
  /** Where the paper itself is, as the author linked it. */
  source: string | null;
  /** Without the version. */
  arxivId: ArxivId | null;
  /** Later summaries whose notes link to this one, oldest first. */
  followUps: LinkedJson[];
  /** Earlier summaries that these notes link to, in the order of the notes. */
  follows: LinkedJson[];
  /** Other days' summaries of the same paper, oldest first. */
  otherSummaries: {date: IsoDate; name: string; url: string}[];
  /** The paper in CSL-JSON, without the abstract; `id` is its citation key. */
  csl: CslItem;
}

/** A summary at the other end of a link. */
export interface LinkedJson {
  date: IsoDate;
  name: string;
  url: string;
  /** The sentence that holds the link; it is the later summary's. */
  sentence: string;
}

export interface GroupJson {
  slug: string;
  name: string;
  /** How many summaries. */
  papers: number;
}

export interface PapersJsonOptions {
  catalogue: Pick<Catalogue, 'papers' | 'organisations' | 'topics'>;
  site: PapersJson['site'];
  cslOf(paper: CataloguePaper): CslItem;
  /** The absolute address of a permalink. */
  address(permalink: string): string;
  /** The absolute permanent address of a paper. */
  permanentAddress(id: ArxivId): string;
}

/** Gathers the archive for other programs. */
export function papersJson({catalogue, site, cslOf, address, permanentAddress}: PapersJsonOptions): PapersJson {
  const byKey = new Map(catalogue.papers.map((paper) => [paper.key, paper]));

  const toJson = (entry: CataloguePaper): PaperJson => {
    const {key, date, paper, permalink, organisations, topics, followUps, otherSummaries} = entry;
    const arxivId = idOfSource(paper.source) ?? null;
    const {abstract: _abstract, tex: _tex, ...csl} = cslOf(entry);
    return {
      id: key,
      date,
      name: paper.name,
      subtitle: paper.subtitle ?? null,
      organisations: organisations.map(({slug, name}) => ({slug, name})),
      topics: topics.map(({slug, name}) => ({slug, name})),
      url: address(permalink),
      permanent: arxivId && permanentAddress(arxivId),
      source: paper.source?.url ?? null,
      arxivId,
      followUps: followUps.map(({sentence, ...later}) => ({...summary(later), sentence})),
      follows: entry.earlier.flatMap((earlierKey) => {
        const earlier = byKey.get(earlierKey);
        const link = earlier?.followUps.find((later) => later.permalink === permalink);
        return earlier && link ? [{...summary(earlier), sentence: link.sentence}] : [];
      }),
      otherSummaries: otherSummaries.map(summary),
      csl: csl as CslItem,
    };
  };

  const summary = ({date, name, permalink}: {date: IsoDate; name: string; permalink: string}) => ({
    date,
    name,
    url: address(permalink),
  });

  return {
    version: 1,
    site,
    papers: catalogue.papers.map(toJson),
    organisations: catalogue.organisations.map(toGroup),
    topics: catalogue.topics.map(toGroup),
  };
}

function toGroup({slug, name, papers}: PaperGroup): GroupJson {
  return {slug, name, papers: papers.length};
}
