import {compactDate} from '../papers/day/dates.ts';
import {leadLine} from '../papers/day/leadLine.ts';
import type {CataloguePaper} from '../papers/lists/catalogue.ts';
import {absoluteUrl, type MakeOutputs} from './output.ts';
import {PERMANENT_FOLDER, siteAddresses} from './pages/addresses.ts';
import {redirectPage} from './redirectPage.ts';

/** What networks show below a title, in characters. */
const DESCRIPTION_LENGTH = 160;

/**
 * `/p/2510.18692/`: a page that leads to the paper's section, the newest where it was summarised twice. No script, so
 * that it works everywhere; the canonical address is the day's. A copied link shows the day's card.
 */
export const permanentAddresses: MakeOutputs = (context) => {
  const {card} = siteAddresses(context.baseUrl);
  return [...context.catalogue.byArxivId].map(([id, summaries]) => ({
    path: `${PERMANENT_FOLDER}/${id}/index.html`,
    content: () => {
      const newest = summaries.at(-1) as CataloguePaper;
      const links = summaries.toReversed().map(({permalink, date, name}) => ({permalink, text: `${date} ${name}`}));
      return redirectPage({
        title: newest.paper.subtitle ? `${newest.name}: ${newest.paper.subtitle}` : newest.name,
        permalink: newest.permalink,
        canonical: absoluteUrl(newest.permalink, context),
        links,
        face: {
          site: context.title,
          description: newest.paper.lead ? leadLine(newest.paper.lead, DESCRIPTION_LENGTH) : '',
          card: absoluteUrl(card(compactDate(newest.date)), context),
        },
      });
    },
  }));
};
