import {stemmer} from 'stemmer';

/** British endings as Americans write them: `quantisation`, `modelling`, `behaviour`, `centre`. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(?=ations?$|ing$|e[ds]?$)/, 'iz'],
  [/ll(?=ing$|ed$|er$)/, 'l'],
  [/our(?=s?$|al$)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
];

/** The stem of an English word, by Porter's rules: `queries`, `query` → `queri`; `quantised`, `quantization` → `quantiz`. */
export function englishStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const american = AMERICAN.reduce(
    (text, [british, plain]) => (text.length > 5 ? text.replace(british, plain) : text),
    word,
  );
  return stemmer(american);
}
