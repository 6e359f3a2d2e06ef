/** A syllable that belongs to no known word costs more than a word. */
const UNKNOWN = 1.6;
const LONGEST_WORD = 6;

/**
 * The known words of which a longer one is made: `다중모달강화학습` → `다중`, `모달`, `강화`, `학습`; nothing where there is but one.
 * The fewest pieces win, so that 강화학습 holds no 화학.
 *
 * @param commonness of a word of two syllables or more; 0 for none
 */
export function splitCompound(word: string, commonness: (part: string) => number): string[] {
  if (word.length < 3) return [];
  const best: {cost: number; parts: string[]}[] = [{cost: 0, parts: []}];
  for (let end = 1; end <= word.length; end += 1) {
    const before = best[end - 1] ?? {cost: 0, parts: []};
    let chosen = {cost: before.cost + UNKNOWN, parts: before.parts};
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - 2; start += 1) {
      if (end - start === word.length) continue;
      const part = word.slice(start, end);
      const count = commonness(part);
      const left = best[start];
      if (count === 0 || !left) continue;
      const cost = left.cost + 1 + 1 / (1 + Math.log1p(count));
      if (cost < chosen.cost) chosen = {cost, parts: [...left.parts, part]};
    }
    best.push(chosen);
  }
  return best[word.length]?.parts ?? [];
}
