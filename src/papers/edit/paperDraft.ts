import {titleText} from '../citation/texTitle.ts';
import {PAPER_NUMBER} from '../day/paperHeading.ts';
import type {ArxivId} from '../day/types.ts';
import {inlineCode} from './escapeHeading.ts';
import {headingMarkdown} from './headingMarkdown.ts';

/** A paper that a command writes into a page: lines of text, see `paperText`; name and subtitle may hold formulas in TeX. */
export interface PaperDraft {
  id: ArxivId;
  name: string;
  subtitle?: string;
  /** Organisation labels. */
  organisations: string[];
}

/** Whether a heading without a number would be read as one that has it: `1. FC Köln`. */
export function looksNumbered({name, organisations}: Pick<PaperDraft, 'name' | 'organisations'>): boolean {
  return PAPER_NUMBER.test([titleText(name), ...organisations].join(' '));
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
  const heading = `## ${number === undefined ? '' : `${number}. `}[${headingMarkdown(name)}](https://arxiv.org/abs/${id})${labels}`;
  return subtitle ? `${heading}\n### ${headingMarkdown(subtitle)}` : heading;
}
