import sharp from 'sharp';

import type {Random} from '../bench/random.ts';

interface Paper {
  id: string;
  name: string;
  label: string;
  note: string;
  /** The id of a paper that it leads to. */
  follows?: string;
}

export const KINDS = ['data', 'compiled', 'hydrating'] as const;

export interface ModelDay {
  date: string;
  kind: (typeof KINDS)[number];
  isUnlisted: boolean;
  /** Its figure's name and what its bytes are made from. */
  figure?: {name: string; version: number};
  firstNumber: number;
  papers: Paper[];
}

/** An archive as what its author could change of it. */
export interface ArchiveModel {
  days: ModelDay[];
  /** The word that marks the topic. */
  topicWord: string;
  organisationName: string;
  /** How many papers there ever were. */
  count: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const WORDS = ['주의', '추론', '확산', '증류', '정렬'];

export function newPaper(model: ArchiveModel, random: Random): Paper {
  model.count += 1;
  const others = model.days.flatMap(({papers}) => papers.map(({id}) => id));
  return {
    id: `2509.${20000 + model.count}`,
    name: `Model${model.count}`,
    label: random.pick(['lab', 'works']),
    note: `${random.pick(WORDS)}를 ${random.between(2, 99)}배 줄인다. $x^{${random.between(2, 9)}}$`,
    ...(others.length > 0 && random.chance(0.6) && {follows: random.pick(others)}),
  };
}

export function newDay(model: ArchiveModel, random: Random): void {
  const dates = new Set(model.days.map(({date}) => date));
  const date = freeDate(dates, random);
  const papers = Array.from({length: random.between(1, 3)}, () => newPaper(model, random));
  const figure = {name: `figure${model.count}`, version: random.between(0, 999)};
  const day: ModelDay = {date, kind: 'data', isUnlisted: false, firstNumber: 1, papers};
  model.days.push(random.chance(0.4) ? {...day, figure} : day);
}

/** A date of autumn that no day has. */
export function freeDate(taken: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const date = new Date(Date.UTC(2025, 8, random.between(1, 61))).toISOString().slice(0, 10);
    if (!taken.has(date)) return date;
  }
}

export function pathOf(date: string): string {
  return `docs/papers/y${date.slice(0, 4)}/${MONTHS[Number(date.slice(5, 7)) - 1]}/${date.replaceAll('-', '')}`;
}

/** All files of an archive, by their paths below the site. */
export async function archiveFiles(model: ArchiveModel): Promise<Map<string, string | Buffer>> {
  const addresses = new Map(model.days.flatMap((day) => day.papers.map((paper) => [paper.id, {paper, day}] as const)));
  const files = new Map<string, string | Buffer>();
  files.set('docs/papers/topics.yml', `topic:\n  name: 주제\n  words: [${model.topicWord}]\n`);
  files.set('docs/papers/organisations.yml', `lab:\n  name: ${model.organisationName}\n`);
  for (const day of model.days) {
    const path = pathOf(day.date);
    const parts = [`# ${day.date.slice(5)} papers summary`];
    if (day.isUnlisted) parts.unshift('---\nunlisted: true\n---');
    if (day.kind === 'hydrating') parts.push('<button onClick={() => alert(1)}>누르기</button>');
    if (day.kind === 'compiled') {
      files.set(`${path.slice(0, -8)}asset/${day.date}.txt`, `${day.date}\n`);
      parts.push(`[자료](./asset/${day.date}.txt)`);
    }
    for (const [index, paper] of day.papers.entries()) {
      parts.push(
        `## ${day.firstNumber + index}. [${paper.name}](https://arxiv.org/abs/${paper.id}) \`${paper.label}\``,
      );
      parts.push(paper.note);
      const target = addresses.get(paper.follows ?? '');
      if (target)
        parts.push(`앞서 본 [${target.paper.name}](/${pathOf(target.day.date)}#${target.paper.id})과 견준다.`);
    }
    if (day.figure) {
      const file = `asset/${day.figure.name}.png`;
      files.set(`${path.slice(0, -8)}${file}`, await picture(day.figure.version));
      parts.push(`![그림](./${file})`);
    }
    files.set(`${path}.mdx`, `${parts.join('\n\n')}\n`);
  }
  return files;
}

/** A small picture whose size and colour follow from a number. */
function picture(version: number): Promise<Buffer> {
  const size = {width: 40 + (version % 7) * 10, height: 30 + (version % 5) * 10};
  return plainPicture({...size, red: version % 256});
}

export function plainPicture({width, height, red}: {width: number; height: number; red: number}): Promise<Buffer> {
  return sharp({create: {width, height, channels: 3, background: {r: red, g: 90, b: 120}}})
    .png()
    .toBuffer();
}
