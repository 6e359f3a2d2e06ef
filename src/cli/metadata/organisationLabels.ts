import {slug} from 'github-slugger';
import {parse} from 'yaml';
import {ORGANISATIONS_FILE} from '../../archive/dataFiles.ts';
import type {Day, Problem} from '../../papers/day/types.ts';
import {readOrganisations} from '../../papers/lists/organisations.ts';
import {readText} from '../files/readText.ts';

/** Tells the label that the archive uses for an organisation, by its names; the first that is known wins. */
export type LabelOf = (names: readonly string[]) => string;

/**
 * Reads how the archive labels organisations: by `organisations.yml`, else by the label that its pages use most, else the
 * first name in lower case, as authors write them.
 */
export async function organisationLabels(
  siteDir: string,
  days: readonly Day[],
): Promise<{labelOf: LabelOf; problems: Problem[]}> {
  const text = (await readText(siteDir, ORGANISATIONS_FILE)) ?? '';
  const {find, problems} = readOrganisations(text, ORGANISATIONS_FILE);
  const labels = new Map<string, string>();
  if (problems.length === 0) for (const key of Object.keys(parse(text) ?? {})) labels.set(slug(key), key);
  const uses = new Map<string, number>();
  for (const {papers} of days) {
    for (const label of papers.flatMap(({organisations}) => organisations)) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  for (const [label] of [...uses].sort((a, b) => b[1] - a[1])) {
    const own = find(label).slug;
    if (!labels.has(own)) labels.set(own, label);
  }
  return {
    problems,
    labelOf: (names) =>
      names.map((name) => labels.get(find(name).slug)).find((label) => label !== undefined) ??
      (names[0] ?? '').toLowerCase(),
  };
}
