import {slug} from 'github-slugger';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {createRandom} from './random.ts';
import {vocabulary} from './vocabulary.ts';

export interface GeneratedPaper {
  name: string;
  organisations: string[];
  url: string;
  /** Slug of the heading without its number: what other days link to. */
  anchor: string;
}

const PAPERS_A_DAY = 6;

/** The papers of a day; they follow from the date alone, so that any other day can link to them. */
export function dayPapers(date: IsoDate): GeneratedPaper[] {
  const random = createRandom(`papers ${date}`);
  const papers: GeneratedPaper[] = [];
  while (papers.length < PAPERS_A_DAY) {
    const word = random.pick(vocabulary.prefix) + random.pick(vocabulary.suffix);
    const name = random.pick([
      word,
      word,
      word.toUpperCase(),
      `${word}-${random.between(2, 9)}`,
      `${random.pick(vocabulary.quality)} ${word}`,
    ]);
    const organisations = random.sample(vocabulary.organisation, random.pick([0, 1, 1, 1, 2]));
    const anchor = slug([name, ...organisations].join(' '));
    const id = arxivId(date, papers.length);
    const url = random.pick([
      `https://arxiv.org/abs/${id}`,
      `https://arxiv.org/abs/${id}`,
      `https://arxiv.org/pdf/${id}`,
      `https://huggingface.co/papers/${id}`,
    ]);
    const isNew = papers.every((paper) => !paper.anchor.startsWith(slug(name)) && !anchor.startsWith(slug(paper.name)));
    if (isNew) papers.push({name, organisations, url, anchor});
  }
  return papers;
}

/** An id that no other generated paper has: 31 days with 500 numbers each. */
function arxivId(date: IsoDate, index: number): string {
  const number = Number(date.slice(8, 10)) * 500 + index * 80 + createRandom(`${date} ${index}`).between(0, 79);
  return `${date.slice(2, 4)}${date.slice(5, 7)}.${String(number).padStart(5, '0')}`;
}
