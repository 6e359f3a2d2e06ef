import type {Problem} from '../papers/day/types.ts';
import {type FindOrganisation, readOrganisations} from '../papers/lists/organisations.ts';
import {type FindTopics, readTopics, type Topic} from '../papers/lists/topics.ts';
import {ORGANISATIONS_FILE, TOPICS_FILE} from './dataFiles.ts';
import {readAuthorFile} from './readAuthorFile.ts';
import {whileSame} from './whileSame.ts';

/** How labels become organisations and words become topics. */
export interface Taxonomy {
  findOrganisation: FindOrganisation;
  findTopics: FindTopics;
  problems: Problem[];
}

/** Reads the author's two YAML files; without them every label is an organisation, and no paper has a topic. */
export function loadTaxonomy(siteDir: string): Taxonomy {
  return taxonomyOf(readFiles(siteDir));
}

/**
 * The same again and again: while the files stay as they are, the answer is the same one. In `docusaurus start` it knows the
 * topics of all papers whose days have not changed.
 */
export function taxonomyLoader(siteDir: string): () => Taxonomy {
  const taxonomy = whileSame(taxonomyOf);
  return () => taxonomy(readFiles(siteDir));
}

/** Of a file that is not what was written, nothing is used. */
function readFiles(siteDir: string): {organisations: string; topics: string; faults: Problem[]} {
  const files = [ORGANISATIONS_FILE, TOPICS_FILE].map((file) => readAuthorFile(siteDir, file));
  const [organisations = '', topics = ''] = files.map((file) => (file?.problems.length === 0 ? file.text : ''));
  return {organisations, topics, faults: files.flatMap((file) => file?.problems ?? [])};
}

function taxonomyOf({organisations, topics, faults}: ReturnType<typeof readFiles>): Taxonomy {
  const {find: findOrganisation, problems} = readOrganisations(organisations, ORGANISATIONS_FILE);
  const {find: findTopics, problems: topicProblems} = readTopics(topics, TOPICS_FILE);
  return {
    findOrganisation,
    findTopics: remembering(findTopics),
    problems: [...faults, ...problems, ...topicProblems],
  };
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
