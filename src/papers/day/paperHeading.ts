import GithubSlugger, {slug} from 'github-slugger';
import type {Heading, InlineCode, PhrasingContent} from 'mdast';
import {plainText} from '../../markdown/plainText.ts';
import {idOfSource, paperSource} from './paperSource.ts';
import type {PaperSource} from './types.ts';

/** What a paper's `##` heading says: `## 1. [MoGA](https://…) ` + `` `bytedance` ``. */
export interface PaperHeading {
  number?: number;
  name: string;
  source?: PaperSource;
  organisations: string[];
  /** Slug of the heading's text without the number. */
  anchor: string;
  /** The id that Docusaurus would have made: with the number. */
  numberedAnchor: string;
  /** Slug of the name alone. */
  nameAnchor: string;
}

/** `1.`, `1)`, and the `1.` of `1.Name`, but not the `2.` of `2.5D`. Groups: the label, the number in it. */
export const PAPER_NUMBER = /^\s*((\d+)\s*[.)])(?!\d)\s*/;

/** Reads a heading of depth 2. Every such heading of a day is a paper; only its words are required. */
export function paperHeading(heading: Heading): PaperHeading {
  const text = plainText(heading);
  const number = PAPER_NUMBER.exec(text)?.[2];
  const link = heading.children.find((child) => child.type === 'link');
  const organisations = organisationLabels(heading).map(({value}) => value.trim());
  const labels: PhrasingContent[] = organisationLabels(heading);
  const words = heading.children.filter((child) => !labels.includes(child));
  const name = link ? plainText(link) : plainText(words).replace(PAPER_NUMBER, '');
  return {
    number: number === undefined ? undefined : Number(number),
    name,
    source: link ? paperSource(link.url) : undefined,
    organisations,
    anchor: slug(text.replace(PAPER_NUMBER, '')),
    numberedAnchor: slug(text),
    nameAnchor: slug(name),
  };
}

/** The codes of a heading that name organisations: those after the link, or where there is none, those that end it. */
export function organisationLabels({children}: Heading): InlineCode[] {
  const link = children.findIndex(({type}) => type === 'link');
  const lastWords = children.findLastIndex((child) => child.type !== 'inlineCode' && plainText(child) !== '');
  return children.slice((link < 0 ? lastWords : link) + 1).filter((child) => child.type === 'inlineCode');
}

/** The ids of a day's papers: one `anchor` each, and the `aliases` that lead to the same section. */
export interface PaperIds {
  anchor: string;
  aliases: string[];
}

/**
 * Gives each paper of a day its ids, in the order of the page. An alias that two papers would
 * share leads to neither; two equal anchors are told apart by a number, as GitHub does.
 */
export function paperIds(headings: PaperHeading[]): PaperIds[] {
  const slugger = new GithubSlugger();
  const anchors = headings.map((heading) => slugger.slug(heading.anchor));
  const candidates = headings.map(({source, nameAnchor, numberedAnchor}) => [
    idOfSource(source) ?? '',
    nameAnchor,
    numberedAnchor,
  ]);
  const claims = new Map<string, number>();
  for (const claimed of candidates) for (const id of new Set(claimed)) claims.set(id, (claims.get(id) ?? 0) + 1);
  return anchors.map((anchor, index) => ({
    anchor,
    aliases: [...new Set(candidates[index])].filter((id) => id !== '' && claims.get(id) === 1 && !anchors.includes(id)),
  }));
}
