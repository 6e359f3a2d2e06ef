import {idOfSource} from '../day/paperSource.ts';
import type {ArxivId, IsoDate} from '../day/types.ts';
import type {Catalogue, CataloguePaper, PaperGroup} from '../lists/catalogue.ts';
import type {CslItem} from './cslItem.ts';
import type {GroupJson, PaperJson, PapersJson} from './papersJsonShape.ts';

export interface PapersJsonOptions {
  catalogue: Pick<Catalogue, 'papers' | 'organisations' | 'topics'>;
  site: PapersJson['site'];
  /** The whole address of the file's JSON Schema. */
  schema: string;
  cslOf(paper: CataloguePaper): CslItem;
  /** The absolute address of a permalink. */
  address(permalink: string): string;
  /** The absolute permanent address of a paper. */
  permanentAddress(id: ArxivId): string;
}

/** Gathers the archive for other programs. */
export function papersJson({catalogue, site, schema, cslOf, address, permanentAddress}: PapersJsonOptions): PapersJson {
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
    $schema: schema,
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
