import type {CataloguePaper} from '../../papers/lists/catalogue.ts';
import type {PaperSummary} from './pageProps.ts';
import {paperLine} from './paperLine.ts';

/** Leaves of a paper what a list of several days' papers shows. */
export function summarizePaper({paper, date, permalink}: CataloguePaper): PaperSummary {
  return {...paperLine(paper), date, permalink};
}
