const LONGEST = 2600;
const SENTENCE = /[^.?!。]+(?:[.?!。]+(?!\s|$)[^.?!。]*)*[.?!。]*\s*/g;

/**
 * What of a note is sent to be shown: all of a short one; of a long one the sentences that say most, those with the most letters
 * that are seldom there beside its first ones. A sentence is left out whole.
 */
export function shownText(text: string): string {
  if (text.length <= LONGEST) return text;
  const lines = text.split('\n').map((line) => line.match(SENTENCE) ?? []);
  const counts = new Map<string, number>();
  const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  for (const word of lines.flat().flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = (sentence: string) => {
    const all = wordsOf(sentence);
    return all.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0) / Math.max(6, all.length);
  };
  const ranked = lines
    .flatMap((sentences, line) => sentences.map((sentence, index) => ({sentence, line, index, worth: worth(sentence)})))
    .sort((a, b) => b.worth - a.worth || a.line - b.line || a.index - b.index);
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
