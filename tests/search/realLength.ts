import type {SearchRecord} from '../../src/derived/search/searchRecords.ts';
import {createRandom} from '../bench/random.ts';

/** How many papers a day, and how many authors one has. */
const A_DAY = 6;
const MOST_AUTHORS = 10;
/** So many words of a hundred are none of the archive's common ones: an archive's words never cease to be new. */
const RARE = 0.1;
const RARE_WORDS = 200_000;
const AUTHORS = 30_000;
const LABELS = 400;

const SYLLABLES =
  '가나다라마바사아자차카타파하거너더러머버서어저처고노도로모보소오조구누두루무부수우주기니디리미비시이지강난달람상안전정'.split(
    '',
  );
const LETTERS = ['b', 'c', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/**
 * An archive of any size with notes of natural length: the sentences of a smaller one, drawn anew, with words of their own among
 * them as often as new words turn up in real text. The same numbers give the same archive.
 *
 * @param models the notes whose sentences are drawn
 */
export function realLengthRecords(models: readonly SearchRecord[], count: number): SearchRecord[] {
  const {next, pick} = createRandom('real length');
  /** A number below another, small ones far more often: as words are. */
  const seldom = (below: number) => Math.floor(below ** next()) - 1;
  const sentences = models
    .flatMap(({document}) => document.text.split(/(?<=[.?!])\s+|\n/))
    .filter(({length}) => length > 8);
  const lengths = models.map(({document}) => document.text.length);
  const facets = models.flatMap(({organisations}) => organisations);
  const topics = models.flatMap((record) => record.topics);
  const sentence = () =>
    pick(sentences)
      .split(' ')
      .map((word) => (next() < RARE ? coined(seldom(RARE_WORDS)) : word))
      .join(' ');

  return Array.from({length: count}, (_, index): SearchRecord => {
    const target = pick(lengths);
    const lines: string[] = [];
    for (let length = 0; length < target; ) {
      const line = Array.from({length: 1 + Math.floor(next() * 4)}, sentence).join(' ');
      lines.push(line);
      length += line.length;
    }
    const date = new Date(Date.UTC(2055, 0, 1) - Math.floor(index / A_DAY) * 86_400_000).toISOString().slice(0, 10);
    const labels = [pick(facets), ...(next() < 0.5 ? [label(seldom(LABELS))] : [])];
    const name = latin(index * 7919 + 13);
    return {
      document: {
        name: name.charAt(0).toUpperCase() + name.slice(1),
        subtitle: pick(models).document.subtitle,
        organisations: labels.map((one) => one.name),
        authors: Array.from({length: 1 + Math.floor(next() * MOST_AUTHORS)}, () => author(seldom(AUTHORS))),
        date,
        path: `docs/papers/y${date.slice(0, 4)}/oct/${date.replaceAll('-', '')}#${name}`,
        id: `${date.slice(2, 4)}${date.slice(5, 7)}.${String(10_000 + index).slice(-5)}`,
        text: lines.join('\n'),
      },
      organisations: labels,
      topics: topics.length > 0 ? [pick(topics)] : [],
    };
  });
}

function label(index: number): {slug: string; name: string} {
  return {slug: latin(index + 5), name: latin(index + 5)};
}

function author(index: number): string {
  return `${latin(index % 811)} ${latin(Math.floor(index / 3) + 900)}`;
}

function coined(index: number): string {
  return index % 3 === 0 ? latin(index) : hangul(index);
}

function hangul(index: number): string {
  let word = '';
  for (let rest = index + 40; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word.length > 1 ? word : `${word}${SYLLABLES[index % 7]}`;
}

function latin(index: number): string {
  let word = '';
  for (let rest = index + 200; rest > 0; rest = Math.floor(rest / 75)) {
    word += `${LETTERS[rest % 15]}${VOWELS[Math.floor(rest / 15) % 5]}`;
  }
  return `${word}n`;
}
