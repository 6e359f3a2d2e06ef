import type {SearchDocument} from '../../papers/search/searchIndex.ts';
import {wholeTerm, words} from '../../papers/search/searchTerms.ts';

/** `질의 변환기(Q-Former)`: two words at most, and what an author put behind them. */
const BEFORE = /[가-힣]+(?:[ ·-][가-힣]+)?(?=\s?$)/;
const LONGEST_BEFORE = 40;
const BRACKETS = /\(([A-Za-z][A-Za-z0-9 .-]{2,30})\)/g;
const MOST = 4;

/**
 * What the archive's own notes say means the same: `한글(English)`, by the term of either. The last word before the bracket
 * and the last two are both taken; nothing tells where the Korean begins.
 */
export function minePairs(documents: readonly SearchDocument[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, other: string) => {
    const others = found.get(word) ?? new Set();
    found.set(word, others);
    if (others.size < MOST && word !== other) others.add(other);
  };
  for (const {text} of documents) {
    for (const {index, 1: english = ''} of text.matchAll(BRACKETS)) {
      const korean = BEFORE.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index));
      if (!korean) continue;
      const all = words(korean[0]);
      const other = wholeTerm(words(english));
      const last = all.at(-1);
      if (!last || other === '') continue;
      for (const word of all.length > 1 ? [last.term, wholeTerm(all)] : [last.term]) {
        if (word.length < 2) continue;
        add(word, other);
        add(other, word);
      }
    }
  }
  return new Map([...found].map(([word, others]) => [word, [...others].sort()]));
}
