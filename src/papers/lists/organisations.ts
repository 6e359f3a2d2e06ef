import * as z from 'zod';
import type {Problem} from '../day/types.ts';
import {readYaml} from '../day/yamlFile.ts';
import {groupSlug} from './groupSlug.ts';

/** Who wrote a paper, as the site names and addresses it. */
export interface Organisation {
  /** The last part of its page's address: `google`. */
  slug: string;
  name: string;
}

/** `docs/papers/organisations.yml`: the label that authors write most → its name and further labels. */
const SHAPE = z.record(
  z.string(),
  z.strictObject(
    {
      name: z.string('이름을 글자로 적으세요, name: Google').min(1, '이름이 비어 있습니다'),
      aliases: z
        .array(z.string('글자로 적으세요. 숫자는 따옴표로 묶습니다'), '목록으로 적으세요, aliases: [deepmind]')
        .default([]),
    },
    {error: (issue) => unknownKeys(issue, 'name, aliases')},
  ),
  '기관마다 name과 aliases를 적으세요',
);

function unknownKeys(issue: {code?: string; keys?: string[]}, known: string): string {
  return issue.code === 'unrecognized_keys'
    ? `모르는 항목 ${issue.keys?.join(', ')} (쓸 수 있는 것: ${known})`
    : `${known}을(를) 적으세요`;
}

/** Tells the organisation that a label means; every label means one. */
export type FindOrganisation = (label: string) => Organisation;

/** Reads `organisations.yml`. A label that it does not know is an organisation of that name. */
export function readOrganisations(text: string, path: string): {find: FindOrganisation; problems: Problem[]} {
  const {data = {}, problems, pointOf} = readYaml(text, path, SHAPE);
  const known = new Map<string, Organisation>();
  for (const [label, {name, aliases}] of Object.entries(data)) {
    const organisation = {slug: groupSlug(label), name};
    const labels = [
      {alias: label, keys: [label]},
      {alias: name, keys: [label, 'name']},
      ...aliases.map((alias, index) => ({alias, keys: [label, 'aliases', index]})),
    ];
    for (const {alias, keys} of labels) {
      const other = known.get(fold(alias));
      if (other && other !== organisation) {
        const reason = `'${alias}'은(는) ${other.name}의 이름이기도 합니다`;
        problems.push({path, point: pointOf(keys), reason, mend: '한 곳에만 적으세요'});
      } else known.set(fold(alias), organisation);
    }
  }
  return {
    problems,
    find: (label) => known.get(fold(label)) ?? {slug: groupSlug(label), name: label.trim()},
  };
}

/** Labels differ in case and spaces alone: `Hugging Face`, `hugging  face`. */
function fold(label: string): string {
  return label.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}
