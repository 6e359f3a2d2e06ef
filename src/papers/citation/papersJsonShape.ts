import * as z from 'zod';

import type {ArxivId, IsoDate} from '../day/types.ts';
import {type CslItem, LIBRARY_ITEM} from './cslItem.ts';

const DATE = z.iso.date() as unknown as z.ZodType<IsoDate>;
const ARXIV_ID = z.string() as unknown as z.ZodType<ArxivId>;
const CSL = LIBRARY_ITEM.extend({id: z.string(), title: z.string()}) as unknown as z.ZodType<CslItem>;
const NAMED = z.object({slug: z.string(), name: z.string()});

/** A summary at the other end of a link. */
const LINKED = z.object({
  date: DATE,
  name: z.string(),
  url: z.string(),
  sentence: z.string().describe("The sentence that holds the link; it is the later summary's."),
});

const GROUP = NAMED.extend({papers: z.int().describe('How many summaries.')});

const PAPER = z
  .object({
    id: z.string().describe("The day and the section's anchor, `2025-10-22#lake-hanriver`: no other summary has it."),
    date: DATE.describe('The day of the summary.'),
    name: z.string(),
    subtitle: z.string().nullable(),
    organisations: z.array(NAMED),
    topics: z.array(NAMED).describe('The topic that the paper says most about first.'),
    url: z.string().describe("The summary: the day's page at the paper's section."),
    permanent: z
      .string()
      .nullable()
      .describe('The address that stays when the section is renamed; only papers with an arXiv id have one.'),
    source: z.string().nullable().describe('Where the paper itself is, as the author linked it.'),
    arxivId: ARXIV_ID.nullable().describe('Without the version.'),
    followUps: z.array(LINKED).describe('Later summaries whose notes link to this one, oldest first.'),
    follows: z.array(LINKED).describe('Earlier summaries that these notes link to, in the order of the notes.'),
    otherSummaries: z
      .array(z.object({date: DATE, name: z.string(), url: z.string()}))
      .describe("Other days' summaries of the same paper, oldest first."),
    csl: CSL.describe('The paper in CSL-JSON, without the abstract; `id` is its citation key.'),
  })
  .describe('One summary of a paper. A paper that two days summarize is listed twice, and has one `csl.id`.');

/**
 * `papers.json`: the whole archive for other programs. All addresses are absolute. A field without a value is `null` or an
 * empty list, never absent. Fields may be added; whatever else changes raises `version`.
 */
export const PAPERS_JSON = z.object({
  $schema: z.string().describe('Where this shape is written down.'),
  version: z.literal(1),
  site: z
    .object({title: z.string(), url: z.string()})
    .describe('The site that the file is of. No time: the same archive gives the same file.'),
  papers: z.array(PAPER).describe('Oldest first, those of a day in the order of its page.'),
  organisations: z.array(GROUP).describe('Those with most papers first.'),
  topics: z.array(GROUP).describe('Those with most papers first.'),
});

export type PapersJson = z.infer<typeof PAPERS_JSON>;
export type PaperJson = z.infer<typeof PAPER>;
export type GroupJson = z.infer<typeof GROUP>;

/** The shape as a JSON Schema, which programs in other languages read; what is added later is no fault. */
export function papersSchema(address: string): object {
  return {$id: address, title: 'papers.json', ...z.toJSONSchema(PAPERS_JSON, {io: 'input'})};
}
