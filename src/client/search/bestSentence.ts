import {type FindPlaces, joinMarks, type Mark} from './places.ts';

/** A text to show, and where to mark it. */
interface Shown {
  sentence: string;
  marks: Mark[];
}

interface Candidate extends Shown {
  /** Which of the finders find something there. */
  found: number[];
}

const LONGEST = 160;
/** Two sentences are each shown so far. */
const LONGEST_OF_TWO = 90;
/** A sentence ends at a full stop, not at the point of a number. */
const SENTENCE = /[^.?!。]+(?:[.?!。]+(?!\s|$)[^.?!。]*)*[.?!。]*\s*/g;
/** Two words, or one of several letters: `0.`, `━━━` say nothing. */
const TELLING = /\p{L}{2}|\p{L}\P{L}+\p{L}/u;

/**
 * The sentence of a text that says most of what was looked for, the first of equals; and where it does not hold all, the one
 * that holds most of the rest.
 *
 * @param values what it is worth to find each
 */
export function bestSentence(text: string, finders: readonly FindPlaces[], values: readonly number[]): Shown {
  const candidates = sentences(text).map((sentence): Candidate => {
    const places = finders.map((find) => find(sentence));
    const found = places.flatMap(({length}, index) => (length > 0 ? [index] : []));
    return {sentence, marks: joinMarks(places.flat(), sentence), found};
  });
  const worth = (found: readonly number[]) => found.reduce((sum, index) => sum + (values[index] ?? 1), 0);
  const best = most(candidates, ({found}) => worth(found));
  if (!best) return {sentence: '', marks: []};
  const rest = ({found}: Candidate) => worth(found.filter((index) => !best.found.includes(index)));
  const second = most(candidates, rest);
  if (!second || rest(second) === 0) return shorten(best, LONGEST);
  const two = candidates.indexOf(best) < candidates.indexOf(second) ? [best, second] : [second, best];
  return join(two.map((one) => shorten(one, LONGEST_OF_TWO)));
}

/** The first of those that score highest. */
function most(candidates: readonly Candidate[], score: (one: Candidate) => number): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || score(one) > score(best) ? one : best),
    undefined,
  );
}

function sentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => plainMaths(line).match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => TELLING.test(sentence));
}

/** A formula as text where it is but a letter or two; else left out. */
function plainMaths(line: string): string {
  return line
    .replace(/\${1,2}([^$]+)\${1,2}/g, (_, formula: string) => (/[\\^{}]/.test(formula) ? '…' : formula))
    .replace(/\\[a-zA-Z]+\*?(?:\{[^{}]*\})*/g, '…')
    .replace(/(?:…\s*){2,}/g, '… ');
}

function join(shown: readonly Shown[]): Shown {
  const between = ' … ';
  let sentence = '';
  const marks: Mark[] = [];
  for (const one of shown) {
    const lead = sentence === '' ? '' : sentence.endsWith('…') || one.sentence.startsWith('…') ? ' ' : between;
    const shift = sentence.length + lead.length;
    sentence += lead + one.sentence;
    marks.push(...one.marks.map(([start, end]): Mark => [start + shift, end + shift]));
  }
  return {sentence, marks};
}

/** A long sentence is shown around its first mark. */
function shorten({sentence, marks}: Shown, longest: number): Shown {
  if (sentence.length <= longest) return {sentence, marks};
  const first = marks[0]?.[0] ?? 0;
  const wanted = Math.max(0, Math.min(first - 40, sentence.length - longest));
  const start = wanted === 0 ? 0 : sentence.lastIndexOf(' ', wanted) + 1;
  const cut = start + longest < sentence.length;
  const end = cut
    ? Math.max(sentence.lastIndexOf(' ', start + longest), marks[0]?.[1] ?? 0, start + longest / 2)
    : sentence.length;
  const lead = start > 0 ? '… ' : '';
  return {
    sentence: `${lead}${sentence.slice(start, end)}${cut ? ' …' : ''}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Mark => [from - start + lead.length, to - start + lead.length]),
  };
}
