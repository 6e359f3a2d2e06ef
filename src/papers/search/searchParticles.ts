/**
 * Korean particles and endings, longest first. A query drops them; the index keeps the words as they are, since it is made
 * of pairs of syllables: the shorter form is found in all longer ones. So dropping too much costs precision, never a hit.
 */
const ENDINGS = [
  '에서부터 으로부터 이라는 에서는 에서의 에서도 으로는 으로의 으로써 으로서 에게서 까지의 한테서 만으로 들에서 이라도 이랑은',
  '시키는 시킨다 하는데 합니다 됩니다 입니다 되었다 하였다 하면서 되면서 시켜서',
  '에서 에게 에는 에도 으로 까지 부터 보다 처럼 마다 조차 만큼 밖에 짜리 이랑 라는 라고 이란 이나 이고 이며 에의 로의 로는 로서 로써 들이 들을 들은 들의 들도 들과 만을 만이',
  '하는 하고 하여 해서 하면 하기 했다 한다 된다 되는 되고 되어 됐다 시킨 시켜 인가 이다',
  '을 를 은 는 이 가 의 에 와 과 도 로 만 랑 들 한 된 할 될 인 나',
].flatMap((line) => line.split(' '));

/** They are looked for in every word of an archive. */
const BY_LAST_SYLLABLE = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending.slice(-1);
  BY_LAST_SYLLABLE.set(last, [...(BY_LAST_SYLLABLE.get(last) ?? []), ending]);
}

/** After a final consonant alone, or after a vowel alone: `차이` is no `차` with a particle. */
const AFTER_CONSONANT = /^(?:을|은|과|이(?!다|고)|으)/;
const AFTER_VOWEL = /^(?:를|는|가|와|나|라|랑)/;

/** Endings that many nouns end in too (정확도, 도메인, 무한): a noun of the archive is left whole. */
const NOUN_LIKE = /[도로인한나만이가의과들]$/;

/** What a noun takes that a particle cannot: `정확도를` shows that 정확도 is a noun. */
const CASE_MARKER = /[을를이가]$/;

/** Tells whether a word is known to be a noun though it looks like one with a particle. */
export type IsNoun = (word: string) => boolean;

/**
 * A Hangul word without its particles and endings: `모델들을`, `모델에서` → `모델`. Two syllables stay at least.
 *
 * @param word Hangul syllables only
 */
export function stem(word: string, isNoun: IsNoun = () => false, least = 2): string {
  if (isNoun(word)) return word;
  const ending = BY_LAST_SYLLABLE.get(word.slice(-1))?.find(
    (one) => word.endsWith(one) && word.length - one.length >= least && fits(word, one),
  );
  if (!ending) return word;
  const rest = word.slice(0, -ending.length);
  // `모델들을`, `모델에서만`: one more, if what is left still ends in a plural or a whole particle.
  return /(?:들|에서|까지|으로)$/.test(rest) && !isNoun(rest) ? stem(rest, isNoun, least) : rest;
}

/** Whether a Hangul word is nothing but a particle, as after a Latin word: `LLM을`. */
export function isParticle(word: string): boolean {
  return ENDINGS.includes(word) || /^(?:이라는|라는|들(?:에서|에게|의|은|을|이|도)?)$/.test(word);
}

/** The noun that a word of the archive proves: `정확도를` → `정확도`, which `stem` would cut. */
export function provenNoun(word: string): string | undefined {
  const noun = word.slice(0, -1);
  const isCase = CASE_MARKER.test(word) && noun.length >= 3 && NOUN_LIKE.test(noun) && fits(word, word.slice(-1));
  // Particles that another may follow: `모델만을`, `모델들이`.
  return isCase && !/[만들]$/.test(noun) && stem(noun) !== noun ? noun : undefined;
}

function fits(word: string, ending: string): boolean {
  const before = word.charCodeAt(word.length - ending.length - 1);
  const hasFinal = (before - 0xac00) % 28 !== 0;
  if (ending.startsWith('로')) return !hasFinal || (before - 0xac00) % 28 === 8;
  return hasFinal ? !AFTER_VOWEL.test(ending) : !AFTER_CONSONANT.test(ending);
}
