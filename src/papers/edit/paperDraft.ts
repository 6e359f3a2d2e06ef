import {PAPER_NUMBER} from '../day/paperHeading.ts';
import type {ArxivId} from '../day/types.ts';
import {escapeHeading, inlineCode} from './escapeHeading.ts';

/** A paper that a command writes into a page: plain lines of text, see `paperText`. */
export interface PaperDraft {
  id: ArxivId;
  name: string;
  subtitle?: string;
  /** Organisation labels. */
  organisations: string[];
}

/** Whether a heading without a number would be read as one that has it: `1. FC Köln`. */
export function looksNumbered({name, organisations}: Pick<PaperDraft, 'name' | 'organisations'>): boolean {
  return PAPER_NUMBER.test([name, ...organisations].join(' '));
}

/**
 * The Markdown of a paper's section, without a last line break:
 *
 *     ## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance`
 *     ### Mixture-of-Groups Attention
 *
 * @param number none where the page numbers none
 */
export function draftMarkdown({id, name, subtitle, organisations}: PaperDraft, number: number | undefined): string {
  const labels = organisations.map((label) => ` ${inlineCode(label)}`).join('');
  const heading = `## ${number === undefined ? '' : `${number}. `}[${escapeHeading(name)}](https://arxiv.org/abs/${id})${labels}`;
  return subtitle ? `${heading}\n### ${escapeHeading(subtitle)}` : heading;
}
