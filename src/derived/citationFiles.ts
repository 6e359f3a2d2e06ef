import {remembered} from '../archive/remembered.ts';
import {type Citation, cite} from '../papers/citation/cite.ts';
import {papersJson} from '../papers/citation/papersJson.ts';
import {papersSchema} from '../papers/citation/papersJsonShape.ts';
import type {CataloguePaper} from '../papers/lists/catalogue.ts';
import {besidePage, encodedUrl, type MakeOutputs, type Output, type OutputContext} from './output.ts';
import {siteAddresses} from './pages/addresses.ts';

/** A day's `.cite.json`: what the page's copy buttons fetch, by the anchor of the paper's section. */
export type DayCitations = Record<string, Citation>;

/** The shape of `papers.json`, beside it and named in it. */
const SCHEMA = 'papers.schema.json';

/**
 * The archive for reference managers and programs: beside every day with papers its `.bib`, `.ris` and `.cite.json`, and of
 * the whole archive `papers.bib`, and `papers.json` with its JSON Schema.
 */
export const citationFiles: MakeOutputs = (context) => {
  const {catalogue, baseUrl} = context;
  const citationOf = citer(context);

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
      content: () => list(catalogue.papers, context, async (paper) => (await citationOf(paper)).bibtex),
    },
    {path: 'papers.json', content: () => `${JSON.stringify(wholeArchive(context))}\n`},
    {path: SCHEMA, content: () => `${JSON.stringify(papersSchema(context.siteUrl + SCHEMA), null, 2)}\n`},
  ];
};

/** Cites each paper once: it stands in four files. What an earlier build has cited of a day is as it was. */
function citer({catalogue, cslOf, store}: OutputContext): (paper: CataloguePaper) => Promise<Citation> {
  const citations = new Map<string, Promise<DayCitations>>();

  async function citeDay(path: string): Promise<DayCitations> {
    const works = catalogue.papersOf(path).map((entry) => [entry.paper.anchor, cslOf(entry)] as const);
    return remembered(store, 'citations', works, async () => {
      const made: DayCitations = {};
      for (const [anchor, csl] of works) made[anchor] = await cite(csl);
      return made;
    });
  }

  return async ({day, paper}) => {
    const ofDay = citations.get(day.path) ?? citeDay(day.path);
    citations.set(day.path, ofDay);
    return (await ofDay)[paper.anchor] as Citation;
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
  const entries = await Promise.all([...works.values()].map(write));
  // RIS has line ends of its own.
  return entries.join(entries[0]?.endsWith('\r\n') ? '\r\n' : '\n');
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
  const address = (permalink: string) => encodedUrl(permalink, context);
  return papersJson({
    catalogue,
    site: {title, url: siteUrl},
    schema: siteUrl + SCHEMA,
    cslOf,
    address,
    permanentAddress: (id) => address(permanent(id)),
  });
}
