import {parseDay} from '../../src/papers/day/parseDay.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {catalogue} from '../../src/papers/lists/catalogue.ts';
import type {PublishedDay} from '../../src/papers/lists/followUps.ts';
import {readOrganisations} from '../../src/papers/lists/organisations.ts';
import {readTopics} from '../../src/papers/lists/topics.ts';

/** Reads a day of October 2025 as the site at `/haru/` publishes it. */
export function publish(name: string, text: string, folder = 'y2025/oct'): PublishedDay {
  const parsed = parseDay(text, {path: `docs/papers/${folder}/${name}.mdx`});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/haru/docs/papers/${folder}/${name}`};
}

/** The catalogue of days at `/haru/`, with what the two YAML files say. */
export function catalogueOf(days: readonly PublishedDay[], {organisations = '', topics = ''} = {}) {
  return catalogue({
    days,
    resolve: (pathname) => days.find(({permalink}) => permalink === `/haru${pathname}`),
    findOrganisation: readOrganisations(organisations, 'organisations.yml').find,
    findTopics: readTopics(topics, 'topics.yml').find,
  });
}
