import type {Problem} from '../papers/day/types.ts';
import {type FindOrganisation, readOrganisations} from '../papers/lists/organisations.ts';
import {type FindTopics, readTopics, type Topic} from '../papers/lists/topics.ts';
import {ORGANISATIONS_FILE, TOPICS_FILE} from './dataFiles.ts';
import {readAuthorFile} from './readAuthorFile.ts';

/** How labels become organisations and words become topics. */
export interface Taxonomy {
  findOrganisation: FindOrganisation;
  findTopics: FindTopics;
  problems: Problem[];
}

let last: {texts: string; taxonomy: Taxonomy} | undefined;

/**
 * Reads the author's two YAML files; without them every label is an organisation, and no paper has a topic.
 *
 * While they stay as they are, the answer is the same one: in `docusaurus start` it knows the topics of all papers whose
 * days have not changed.
 */
export function loadTaxonomy(siteDir: string): Taxonomy {
  const files = [ORGANISATIONS_FILE, TOPICS_FILE].map((file) => readAuthorFile(siteDir, file));
  const [organisations, topics] = files.map((file) => (file && file.problems.length === 0 ? file.text : ''));
  const faults = files.flatMap((file) => file?.problems ?? []);
  const texts = JSON.stringify([organisations, topics, faults]);
  if (last?.texts === texts) return last.taxonomy;
  const {find: findOrganisation, problems} = readOrganisations(organisations ?? '', ORGANISATIONS_FILE);
  const {find: findTopics, problems: topicProblems} = readTopics(topics ?? '', TOPICS_FILE);
  const taxonomy = {
    findOrganisation,
    findTopics: remembering(findTopics),
    problems: [...faults, ...problems, ...topicProblems],
  };
  last = {texts, taxonomy};
  return taxonomy;
}

/** A paper is the same object for as long as its day's text is the same, see `loadDay`. */
function remembering(find: FindTopics): FindTopics {
  const known = new WeakMap<Parameters<FindTopics>[0], Topic[]>();
  return (paper) => {
    const topics = known.get(paper) ?? find(paper);
    known.set(paper, topics);
    return topics;
  };
}
