import type {CataloguePaper} from '../../papers/lists/catalogue.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {PaperSummary} from './pageProps.ts';
import {paperLine} from './paperLine.ts';

/** Leaves of a paper what a list of several days' papers shows. */
export function summarizePaper({key, paper, date, permalink}: CataloguePaper, thumbnails: Thumbnails): PaperSummary {
  return {...paperLine(paper, thumbnails.get(key)), date, permalink};
}
