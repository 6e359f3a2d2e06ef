import {dayAddress} from '../papers/day/dayAddress.ts';
import {absoluteUrl, type MakeOutputs} from './output.ts';
import {redirectPage} from './redirectPage.ts';

/** Where a day with a `slug` would lie: a page that leads to where it does. Links by its date go on working. */
export const slugRedirects: MakeOutputs = (context) =>
  context.catalogue.days
    .filter(({address}) => address !== undefined)
    .map((day) => ({
      path: `${dayAddress(day).slice(1)}.html`,
      content: () =>
        redirectPage({
          title: day.title ?? day.date,
          permalink: day.permalink,
          canonical: absoluteUrl(day.permalink, context),
          links: [{permalink: day.permalink, text: day.title ?? day.date}],
        }),
    }));
