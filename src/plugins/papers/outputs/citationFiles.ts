import {join} from 'node:path';

import type {CataloguePaper} from '../../../papers/catalogue.ts';
import {type Citation, cite} from '../../../papers/cite.ts';
import {papersJson} from '../../../papers/papersJson.ts';
import {codeKey} from '../cache/codeKey.ts';
import {openTextCache, type TextCache} from '../cache/textCache.ts';
import {siteAddresses} from '../pages/addresses.ts';
import {absoluteUrl, besidePage, type MakeOutputs, type Output, type OutputContext} from './output.ts';

/** A day's `.cite.json`: what the page's copy buttons fetch, by the anchor of the paper's section. */
export type DayCitations = Record<string, Citation>;

/**
 * The archive for reference managers and programs: beside every day with papers its `.bib`, `.ris` and `.cite.json`, and of
 * the whole archive `papers.bib` and `papers.json`.
 */
export const citationFiles: MakeOutputs = (context) => {
  const {catalogue, baseUrl} = context;
  const {citationOf, save} = citer(context);

  const days = catalogue.days.flatMap((day): Output[] => {
    const papers = catalogue.papersOf(day.path);
    if (papers.length === 0) return [];
    const beside = (extension: string) => besidePage(day.permalink, baseUrl, extension);
    return [
      {path: beside('.bib'), content: () => list(papers, context, async (paper) => (await citationOf(paper)).bibtex)},
      {path: beside('.ris'), content: () => list(papers, context, async (paper) => (await citationOf(paper)).ris)},
      {path: beside('.cite.json'), content: () => dayCitations(papers, citationOf)},
    ];
  });

  return [
    ...days,
    {
      path: 'papers.bib',
      async content() {
        const works = await list(catalogue.papers, context, async (paper) => (await citationOf(paper)).bibtex);
        await save();
        return works;
      },
    },
    {path: 'papers.json', content: () => `${JSON.stringify(wholeArchive(context))}\n`},
  ];
};

/** Where citations are kept for the next build, below the site. */
const CITATIONS = 'node_modules/.cache/haru-papers/citations';

/** Cites each paper once: it stands in four files. What an earlier build has cited is as it was. */
function citer({siteDir, cslOf}: OutputContext) {
  const citations = new Map<string, Promise<Citation>>();
  let cache: TextCache<Citation> | undefined;

  async function citeOnce(paper: CataloguePaper): Promise<Citation> {
    const csl = cslOf(paper);
    const text = JSON.stringify(csl);
    cache ??= openTextCache<Citation>(join(siteDir, CITATIONS), codeKey());
    const citation = cache.get(paper.key, text) ?? (await cite(csl));
    cache.set(paper.key, text, citation);
    return citation;
  }

  return {
    citationOf(paper: CataloguePaper): Promise<Citation> {
      const citation = citations.get(paper.key) ?? citeOnce(paper);
      citations.set(paper.key, citation);
      return citation;
    },
    async save(): Promise<void> {
      await cache?.save();
    },
  };
}

/** A paper that is summarized twice is one work, and a key may stand in a file once. */
async function list(
  papers: readonly CataloguePaper[],
  {cslOf}: OutputContext,
  write: (paper: CataloguePaper) => Promise<string>,
): Promise<string> {
  const works = new Map<string, CataloguePaper>();
  for (const paper of papers) {
    const {id} = cslOf(paper);
    if (!works.has(id)) works.set(id, paper);
  }
  return (await Promise.all([...works.values()].map(write))).join('\n');
}

async function dayCitations(
  papers: readonly CataloguePaper[],
  citationOf: (paper: CataloguePaper) => Promise<Citation>,
): Promise<string> {
  const citations: DayCitations = {};
  for (const entry of papers) citations[entry.paper.anchor] = await citationOf(entry);
  return JSON.stringify(citations);
}

function wholeArchive(context: OutputContext) {
  const {catalogue, title, siteUrl, baseUrl, cslOf} = context;
  const {permanent} = siteAddresses(baseUrl);
  // An anchor may be Korean: as an address it is encoded.
  const address = (permalink: string) => new URL(absoluteUrl(permalink, context)).href;
  return papersJson({
    catalogue,
    site: {title, url: siteUrl},
    cslOf,
    address,
    permanentAddress: (id) => address(permanent(id)),
  });
}
