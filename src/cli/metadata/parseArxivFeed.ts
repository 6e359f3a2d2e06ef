import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {parseEntities} from 'parse-entities';
import * as z from 'zod';

import {arxivIdIn} from '../../papers/citation/arxivIdIn.ts';
import type {PaperMetadata} from '../../papers/citation/paperMetadata.ts';
import type {ArxivId, IsoDate} from '../../papers/day/types.ts';
import {AnswerError} from './request.ts';

/** What arXiv's API answered: https://info.arxiv.org/help/api/user-manual.html#3-structure-of-the-api */
export interface ArxivFeed {
  papers: PaperMetadata[];
  /** Papers of which something is missing or is not what it should be. */
  unreadable: ArxivId[];
  /** Answers that are no papers: `incorrect id format for 9999.99999`. */
  errors: string[];
}

/** The parser expands no entity that a document declares, and none at all: what is read is decoded afterwards, once. */
const parser = new XMLParser({
  parseTagValue: false,
  processEntities: false,
  attributeNamePrefix: '',
  ignoreAttributes: (name) => name !== 'term',
  isArray: (name) => name === 'entry' || name === 'author',
});

const TEXT = z
  .string()
  .max(5000)
  .transform((text) => parseEntities(text, {nonTerminated: false}));

const ENTRY = z.object({
  id: TEXT,
  title: TEXT.refine((title) => title.trim() !== ''),
  published: z.iso.datetime(),
  author: z.array(z.object({name: TEXT})).min(1),
  'arxiv:comment': TEXT.optional(),
  'arxiv:primary_category': z
    .object({term: z.string().regex(/^[a-z-]+(?:\.[A-Za-z-]+)?$/)})
    .optional()
    .catch(undefined),
  summary: z.string().optional(),
});

const NAMED = z.object({id: TEXT, summary: z.string().default('')});

const FEED = z.object({feed: z.object({entry: z.array(z.unknown()).default([])})});

/**
 * Reads an answer of arXiv's API. An entry that lacks something is no paper, and spoils no other.
 *
 * @throws AnswerError where the document is no such feed, is cut off, or brings declarations of its own
 */
export function parseArxivFeed(xml: string): ArxivFeed {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new AnswerError('arXiv의 답이 아닙니다 (DOCTYPE이 있습니다)');
  const isWhole = XMLValidator.validate(xml);
  if (isWhole !== true) throw new AnswerError(`XML이 깨졌습니다 (${isWhole.err.line}행: ${isWhole.err.msg})`);
  const parsed = FEED.safeParse(parseTree(xml));
  if (!parsed.success) throw new AnswerError('arXiv의 답이 아닙니다 (feed가 없습니다)');
  const papers: PaperMetadata[] = [];
  const unreadable: ArxivId[] = [];
  const errors: string[] = [];
  for (const entry of parsed.data.feed.entry) {
    const {data: named} = NAMED.safeParse(entry);
    if (named?.id.includes('/api/errors')) errors.push(named.summary);
    else {
      const paper = toMetadata(entry);
      const id = named && arxivIdIn(named.id);
      if (paper) papers.push(paper);
      else if (id) unreadable.push(id);
    }
  }
  return {papers, unreadable, errors};
}

function parseTree(xml: string): unknown {
  try {
    const tree: unknown = parser.parse(xml);
    // A feed of one empty element is an empty string to the parser.
    return (tree as {feed?: unknown}).feed === '' ? {feed: {}} : tree;
  } catch (cause) {
    throw new AnswerError(`XML이 깨졌습니다 (${cause instanceof Error ? cause.message : cause})`);
  }
}

function toMetadata(entry: unknown): PaperMetadata | undefined {
  const {data} = ENTRY.safeParse(entry);
  const id = data && arxivIdIn(data.id);
  if (!data || !id) return undefined;
  // In arXiv's own words: others speak of what was withdrawn elsewhere.
  const isWithdrawn = /^\s*this paper has been withdrawn\b/i.test(data['arxiv:comment'] ?? '');
  const published = data.published.slice(0, 10) as IsoDate;
  const category = data['arxiv:primary_category']?.term;
  return {
    id,
    title: data.title,
    authors: data.author.map(({name}) => name),
    published,
    ...(category && {category}),
    isWithdrawn,
  };
}
