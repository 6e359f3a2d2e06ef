import {readFileSync} from 'node:fs';
import {parseDay} from '../../src/papers/day/parseDay.ts';
import {type Catalogue, catalogue} from '../../src/papers/lists/catalogue.ts';
import type {PublishedDay} from '../../src/papers/lists/followUps.ts';
import {readOrganisations} from '../../src/papers/lists/organisations.ts';
import {readTopics} from '../../src/papers/lists/topics.ts';
import {archiveDates, dayPath} from './archiveDates.ts';
import {dayText} from './dayText.ts';

/** The catalogue of a generated archive of so many days, as the plugin would make it; nothing is written. */
export function generateCatalogue(count: number, baseUrl: string): Catalogue {
  const dates = archiveDates(count);
  const first = dates[0] as (typeof dates)[number];
  const days = dates.map((date) => {
    const path = `docs/${dayPath(date)}.mdx`;
    return {...parseDay(dayText(date, first), {path}), permalink: `${baseUrl}docs/${dayPath(date)}`} as PublishedDay;
  });
  const byPermalink = new Map(days.map((day) => [day.permalink, day]));
  const read = (file: string) => readFileSync(new URL(`../../docs/papers/${file}`, import.meta.url), 'utf8');
  return catalogue({
    days,
    resolve: (pathname) => byPermalink.get(baseUrl + pathname.slice(1)),
    findOrganisation: readOrganisations(read('organisations.yml'), 'organisations.yml').find,
    findTopics: readTopics(read('topics.yml'), 'topics.yml').find,
  });
}
