import type {CataloguePaper} from '../../papers/lists/catalogue.ts';
import type {PaperSummary} from './pageProps.ts';

/** Leaves of a paper what a list shows. */
export function summarizePaper({name, paper, date, permalink}: CataloguePaper): PaperSummary {
  return {name, subtitle: paper.subtitle, date, permalink};
}
