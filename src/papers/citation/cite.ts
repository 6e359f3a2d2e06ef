import {toBibtex} from './bibtex.ts';
import {toMarkdown, toPlainText} from './citationText.ts';
import type {CslItem} from './cslItem.ts';
import {toRis} from './ris.ts';

/** A work in every form that a reader can copy. */
export interface Citation {
  bibtex: string;
  ris: string;
  markdown: string;
  text: string;
}

/** Cites a work. */
export async function cite(item: CslItem): Promise<Citation> {
  const [bibtex, ris] = await Promise.all([toBibtex([item]), toRis([item])]);
  return {bibtex, ris, markdown: toMarkdown(item), text: toPlainText(item)};
}
