import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import {type FindOrganisation, readOrganisations} from '../../../papers/organisations.ts';
import {type FindTopics, readTopics} from '../../../papers/topics.ts';
import type {Problem} from '../../../papers/types.ts';

export const ORGANISATIONS_FILE = 'docs/papers/organisations.yml';
export const TOPICS_FILE = 'docs/papers/topics.yml';

/** How labels become organisations and words become topics. */
export interface Taxonomy {
  findOrganisation: FindOrganisation;
  findTopics: FindTopics;
  problems: Problem[];
}

/** Reads the author's two YAML files; without them every label is an organisation, and no paper has a topic. */
export async function loadTaxonomy(siteDir: string): Promise<Taxonomy> {
  const [organisations, topics] = await Promise.all(
    [ORGANISATIONS_FILE, TOPICS_FILE].map(async (file) => {
      const path = join(siteDir, file);
      return existsSync(path) ? await readFile(path, 'utf8') : '';
    }),
  );
  const {find: findOrganisation, problems} = readOrganisations(organisations ?? '', ORGANISATIONS_FILE);
  const {find: findTopics, problems: topicProblems} = readTopics(topics ?? '', TOPICS_FILE);
  return {findOrganisation, findTopics, problems: [...problems, ...topicProblems]};
}
