const LONGEST = 1500;
const WORD = /[\p{L}\p{N}]{2,}/gu;
const SENTENCE = /[^.?!。]+(?:[.?!。]+(?!\s|$)[^.?!。]*)*[.?!。]*\s*/g;

/**
 * What of a note is sent to be shown: all of a short one; of a long one the sentences that say most, those with the most letters
 * that are seldom there beside its first ones. A sentence is left out whole.
 */
export function shownText(text: string): string {
  if (text.length <= LONGEST) return text;
  const lines = text.split('\n').map((line) => line.match(SENTENCE) ?? []);
  const counts = new Map<string, number>();
  const read = lines.flat().map((sentence) => ({sentence, words: sentence.match(WORD) ?? []}));
  for (const {words} of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0) / Math.max(6, words.length);
  const ranked = read
    .map(({sentence, words}, index) => ({sentence, index, worth: worth(words)}))
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  let left = LONGEST;
  const kept = new Set<string>();
  const keep = (sentence: string) => {
    if (sentence.length > left || kept.has(sentence)) return;
    kept.add(sentence);
    left -= sentence.length;
  };
  for (const sentence of lines[0] ?? []) keep(sentence);
  for (const {sentence} of ranked) keep(sentence);
  return lines
    .map((sentences) => sentences.filter((sentence) => kept.has(sentence)).join(''))
    .filter((line) => line !== '')
    .join('\n');
}
shownText.longest = LONGEST;
