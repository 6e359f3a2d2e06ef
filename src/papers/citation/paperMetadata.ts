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
  isWithdrawn: boolean;
}

/** The CSL-JSON of a paper, as a month's `library.json` keeps it. */
export function workOf({id, title, authors, published}: PaperMetadata): CslItem {
  const {year, month, day} = dateParts(published);
  return {
    id: `arxiv-${id.replace('/', '-')}`,
    type: 'article',
    title: paperText(title),
    author: authors.map(authorName).filter((name) => name !== undefined),
    issued: {'date-parts': [[year, month, day]]},
    // arXiv has registered a DOI for every paper it holds: https://info.arxiv.org/help/doi.html
    DOI: `10.48550/arXiv.${id}`,
    URL: `https://arxiv.org/abs/${id}`,
  };
}
