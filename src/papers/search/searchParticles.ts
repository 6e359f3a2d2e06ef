/**
 * Korean particles and endings, longest first. Text and query are both cut until nothing more can be cut, so that all forms
 * of a word meet at one stem. A stem need not be a word: 정확도 and 정확한 meet at 정확.
 */
const ENDINGS = [
  '으로부터 에서부터 에게서는 이라고는 이라기보다 이야말로',
  '에서는 에서의 에서도 에서만 으로는 으로의 으로써 으로서 으로만 으로도 에게서 까지의 까지도 까지는 부터는 보다는 보다도 조차도 만큼은 한테서 만으로 들에서 이라도 이랑은 이라는 이라고 이라면 이라서 이지만 이므로 이어서 이었다 이었던 적으로 적이다 적이고 스러운 스럽게 뿐이다 로부터 입니다 라기보다 야말로',
  '에서 에게 에는 에도 에만 으로 까지 부터 보다 처럼 마다 조차 만큼 밖에 짜리 이랑 라는 라고 이란 이나 이고 이며 이면 이든 이다 이자 인데 인지 인가 이라 라면 라서 라도 였다 였던 에의 로의 로는 로도 로만 로서 로써 들이 들을 들은 들의 들도 들과 들에 들로 들만 만을 만이 만의 만은 와의 과의 와는 과는 와도 과도 한테 께서 적인 적은 적이 적을 스런 뿐만 끼리 대로 지만 므로',
  '을 를 은 는 이 가 의 에 와 과 도 로 만 랑 들 인 나 적 히 란 든 뿐',
].flatMap((line) => line.split(' '));

/** They are looked for in every word of an archive. */
const BY_LAST_SYLLABLE: ReadonlyMap<string, readonly string[]> = byLastSyllable();

function byLastSyllable(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const ending of ENDINGS) {
    const last = ending.slice(-1);
    found.set(
      last,
      [...(found.get(last) ?? []), ending].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** After a final consonant alone, or after a vowel alone: `차이` is no `차` with a particle. */
const AFTER_CONSONANT = /^(?:을|은|과|이|으)/;
const AFTER_VOWEL = /^(?:를|는|가|와|나|라|랑|란|든)/;
/** Two syllables stay; one, before these, which few nouns end in. */
const TO_ONE = /^(?:을|를|은|는)$/;

/** Endings of verbs, as far as they stand after a vowel, ㅆ or a final of the ending itself. */
const TAIL =
  '습니다|니다|다(?:는|고|면|가|며)?|던(?:가|지)?|더(?:니|라도|라)|고(?:서|는|도|자)?|며|면(?:서도?)?|으(?:면서?|며|나|니까?)|니까?|느라고?|는(?:데|지|가)?|데|지(?:만|는|도|를)?|기(?:는|도|에|엔|까지)?|게끔?|도록|려(?:고|는|면|던)?|거나|든지?|자(?:는|마자)?|나요?|네요?|죠|므로|까|수록|서|야(?:만|지|할)?|라|요|어(?:서|도|야|요)?|음[을이은]?|을(?:까|때|지)?';
/** 하다, 되다, 시키다 make a verb of a noun: 학습하려고, 학습됐던, 학습시킬. */
const LIGHT_VERB = new RegExp(
  `(?:(?:하|되|시키)(?:${TAIL})|(?:[한할해했된될돼됐]|하[여였]|되[어었]|시[킨킬켜켰])(?:${TAIL}|도|때|수|지도|온|낸|내는|본|보면|주는|준|둔|있는|있던)?|(?:[함됨]|시킴)(?:으로써?|에도?|[을이은의과])?|[합됩]니다|시킵니다)$`,
);
/** Endings of other verbs, each after the stem's last vowel or ㅆ: 고르고, 고르는, 골랐다. */
const VERB_ENDING = new RegExp(
  `(?:[었았였](?:${TAIL})|(?:는다|거나|지만|면서|도록|려고|려면|려는|으려|으며|으면|는데|는지|다고|다는|다면|다가|더니|더라도|으니까?|으나|니까|느라|수록|까|습니다|니다|어서|아서|어야만?|아야만?)|었|았|였|고|며|면|게|기|던|다|서)$`,
);
const [YEO, I, WO, U] = [6, 20, 14, 13];
const VERB_FINALS = [4, 8, 16];
const SS = 20;

/**
 * The stem of a Hangul word: `모델들을`, `모델에서` → `모델`, `학습했던` → `학습`, `가려서`, `가리고` → `가리`.
 *
 * @param word Hangul syllables only
 */
export function stem(word: string): string {
  let rest = word;
  for (;;) {
    const cut = cutOnce(rest);
    if (cut === rest) return rest;
    rest = cut;
  }
}

function cutOnce(word: string): string {
  const light = word.replace(LIGHT_VERB, '');
  if (light.length > 1 && light !== word) return light;
  const noun = cutParticle(word);
  return noun === word ? cutVerb(word) : noun;
}

function cutParticle(word: string): string {
  const ending = BY_LAST_SYLLABLE.get(word.slice(-1))?.find((one) => {
    const left = word.length - one.length;
    if (!word.endsWith(one) || left < 1 || (left === 1 && !TO_ONE.test(one))) return false;
    return fits(word, one) || (left === 1 && one === '는');
  });
  return ending ? word.slice(0, -ending.length) : word;
}

/** What is common to the forms of a verb that is none of 하다, as far as spelling shows it. */
function cutVerb(word: string): string {
  const open = word.length > 2 ? word.replace(VERB_ENDING, '') : word;
  const cut = open.length > 1 ? open : word;
  const code = cut.charCodeAt(cut.length - 1) - 0xac00;
  const final = code % 28;
  // 가렸 → 가려, 지운다 → 지우.
  const isEnding = final === SS || (cut !== word && VERB_FINALS.includes(final));
  const bare = isEnding ? code - final : code;
  if (cut.length < 2 || bare % 28 !== 0) return cut;
  // 가려 → 가리, 지워 → 지우.
  const vowel = Math.floor(bare / 28) % 21;
  const moved = vowel === YEO ? I - YEO : vowel === WO ? U - WO : 0;
  return cut.slice(0, -1) + String.fromCharCode(0xac00 + bare + moved * 28);
}

/** Whether a Hangul word is nothing but a particle, as after a Latin word: `LLM을`. */
export function isParticle(word: string): boolean {
  return ENDINGS.includes(word) || word.replace(LIGHT_VERB, '') === '';
}

function fits(word: string, ending: string): boolean {
  const before = word.charCodeAt(word.length - ending.length - 1);
  const hasFinal = (before - 0xac00) % 28 !== 0;
  if (ending.startsWith('로')) return !hasFinal || (before - 0xac00) % 28 === 8;
  return hasFinal ? !AFTER_VOWEL.test(ending) : !AFTER_CONSONANT.test(ending);
}
