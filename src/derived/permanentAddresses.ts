import type {CataloguePaper} from '../papers/lists/catalogue.ts';
import {absoluteUrl, type MakeOutputs} from './output.ts';
import {PERMANENT_FOLDER} from './pages/addresses.ts';
import {redirectPage} from './redirectPage.ts';

/**
 * `/p/2510.18692/`: a page that leads to the paper's section, the newest where it was summarised twice. No script, so
 * that it works everywhere; the canonical address is the day's.
 */
export const permanentAddresses: MakeOutputs = (context) =>
  [...context.catalogue.byArxivId].map(([id, summaries]) => ({
    path: `${PERMANENT_FOLDER}/${id}/index.html`,
    content: () => {
      const newest = summaries.at(-1) as CataloguePaper;
      const links = summaries.toReversed().map(({permalink, date, name}) => ({permalink, text: `${date} ${name}`}));
      return redirectPage({
        title: newest.name,
        permalink: newest.permalink,
        canonical: absoluteUrl(newest.permalink, context),
        links,
      });
    },
  }));
