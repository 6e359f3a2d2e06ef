import {type FindPlaces, joinMarks, type Mark} from './places.ts';

const LONGEST = 160;
/** A sentence ends at a full stop, not at the point of a number. */
const SENTENCE = /[^.?!。]+(?:[.?!。]+(?!\s|$)[^.?!。]*)*[.?!。]*\s*/g;

/** The sentence of a text that holds most of what was looked for, the first of equals, and where it stands there. */
export function bestSentence(text: string, finders: readonly FindPlaces[]): {sentence: string; marks: Mark[]} {
  let best = {sentence: '', marks: [] as Mark[], found: -1};
  for (const line of text.split('\n')) {
    for (const [raw] of line.matchAll(SENTENCE)) {
      const sentence = raw.trim();
      if (sentence === '') continue;
      const places = finders.map((find) => find(sentence));
      const found = places.filter(({length}) => length > 0).length;
      if (found > best.found) best = {sentence, marks: joinMarks(places.flat()), found};
    }
  }
  return shorten(best);
}

/** A long sentence is shown around its first mark. */
function shorten({sentence, marks}: {sentence: string; marks: Mark[]}): {sentence: string; marks: Mark[]} {
  if (sentence.length <= LONGEST) return {sentence, marks};
  const first = marks[0]?.[0] ?? 0;
  const wanted = Math.max(0, Math.min(first - 40, sentence.length - LONGEST));
  const start = wanted === 0 ? 0 : sentence.lastIndexOf(' ', wanted) + 1;
  const cut = start + LONGEST < sentence.length;
  const end = cut
    ? Math.max(sentence.lastIndexOf(' ', start + LONGEST), marks[0]?.[1] ?? 0, start + LONGEST / 2)
    : sentence.length;
  const lead = start > 0 ? '… ' : '';
  return {
    sentence: `${lead}${sentence.slice(start, end)}${cut ? ' …' : ''}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Mark => [from - start + lead.length, to - start + lead.length]),
  };
}
