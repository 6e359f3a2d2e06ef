import {posix} from 'node:path';

import {parse} from 'yaml';

import {readLibrary} from '../papers/citation/library.ts';
import type {Problem} from '../papers/day/types.ts';
import {readOrganisations} from '../papers/lists/organisations.ts';
import {readTopics} from '../papers/lists/topics.ts';

/** What the checks need of a YAML or JSON file of the author. */
export interface DataFile {
  problems: Problem[];
  /** The labels of organisations that it knows, aliases among them. */
  labels: string[];
}

/** Reads `organisations.yml`, `topics.yml` or a month's `library.json`. */
export function readDataFile(text: string, path: string): DataFile {
  switch (posix.basename(path)) {
    case 'organisations.yml':
      return readLabels(text, path);
    case 'topics.yml':
      return {problems: readTopics(text, path).problems, labels: []};
    default:
      return {problems: readLibrary(text, path).problems, labels: []};
  }
}

function readLabels(text: string, path: string): DataFile {
  const {problems} = readOrganisations(text, path);
  if (problems.length > 0) return {problems, labels: []};
  const known: Record<string, {name: string; aliases?: string[]}> = parse(text) ?? {};
  return {problems, labels: Object.entries(known).flatMap(([label, {aliases = []}]) => [label, ...aliases])};
}
