import {texLetters} from '../../markdown/texLetters.ts';
import {dateParts} from '../day/dates.ts';
import type {ArxivId, IsoDate} from '../day/types.ts';
import {authorName} from './authorName.ts';
import type {CslItem} from './cslItem.ts';
import {paperText} from './paperText.ts';

/** What arXiv says of a paper, as it says it. */
export interface PaperMetadata {
  id: ArxivId;
  title: string;
  /** Given names first. */
  authors: string[];
  /** When its first version was submitted. */
  published: IsoDate;
  /** The subject that its authors put first, `cs.CV`. */
  category?: string;
  isWithdrawn: boolean;
}

/** A title as arXiv answers it, on one line: its formulas are TeX still, its accents are letters. */
export function arxivTitle(title: string): string {
  return texLetters(paperText(title));
}

/** The CSL-JSON of a paper, as a month's `library.json` keeps it. */
export function workOf({id, title, authors, published, category}: PaperMetadata): CslItem {
  const {year, month, day} = dateParts(published);
  return {
    id: `arxiv-${id.replace('/', '-')}`,
    type: 'article',
    title: arxivTitle(title),
    author: authors.map((name) => authorName(texLetters(name))).filter((name) => name !== undefined),
    issued: {'date-parts': [[year, month, day]]},
    // arXiv has registered a DOI for every paper it holds: https://info.arxiv.org/help/doi.html
    // As Zotero writes it; BibTeX's `primaryClass` is read from it.
    ...(category && {number: `arXiv:${id} [${category}]`}),
    DOI: `10.48550/arXiv.${id}`,
    URL: `https://arxiv.org/abs/${id}`,
  };
}
