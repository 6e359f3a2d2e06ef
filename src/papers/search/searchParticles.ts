/**
 * Korean particles and endings, longest first. Text and query are both cut until nothing more can be cut, so that all forms
 * of a word meet at one stem. A stem need not be a word: 정확도 and 정확한 meet at 정확.
 */
const ENDINGS = [
  '으로부터 에서부터 에게서는 이라고는',
  '에서는 에서의 에서도 으로는 으로의 으로써 으로서 으로만 으로도 에게서 까지의 까지도 한테서 만으로 들에서 이라도 이랑은 이라는 이라고 이라면 이지만 이므로 이어서 이었다 이었던 적으로 적이다 스러운 스럽게',
  '시키는 시킨다 시켰다 시키고 시키면 시키기 시킬때 하려고 하려면 하려는 하는데 하거나 하지만 하면서 하도록 하게끔 하였다 하였던 했지만 했는데 했다가 했던가 합니다 했습니다 됩니다 됐습니다 입니다 되었다 되었던 되면서 되도록 되지만 되는데 되거나 되려면 시켜서 시키려 시켜야 한다는 한다고 한다면 된다는 된다고 했다는 했다고 하다가 해야만 하기도 하기에 되기도',
  '에서 에게 에는 에도 에만 으로 까지 부터 보다 처럼 마다 조차 만큼 밖에 짜리 이랑 라는 라고 이란 이나 이고 이며 이면 이든 이다 이자 인데 이라 라면 에의 로의 로는 로도 로만 로서 로써 들이 들을 들은 들의 들도 들과 들에 만을 만이 만의 만은 와의 과의 와는 과는 한테 께서 적인 적은 적이 적을 스런',
  '하는 하고 하여 해서 하면 하기 하자 하며 하던 하지 하게 할지 했다 했던 했고 했을 했지 했음 한다 한데 함을 함이 함은 함의 해도 해야 해라 하나 하니 할수 하려 된다 되는 되고 되어 되면 되며 되지 되게 되던 되기 되자 됐다 됐던 되니 됨을 됨이 돼서 돼야 돼도 시킨 시켜 시킬 시킴 시켰 인가 인지 이냐 일까 하다 되다',
  '을 를 은 는 이 가 의 에 와 과 도 로 만 랑 들 한 된 할 될 인 나 함 해 됨 돼 적 히 란 든',
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

/** Endings of other verbs, each after the stem's last vowel or ㅆ: 고르고, 고르는, 골랐다. */
const VERB_ENDING =
  /(?:었다|았다|였다|었던|았던|었고|았고|었지만|았지만|는다|거나|지만|면서|도록|려고|려면|려는|으려|으며|으면|는데|다고|다는|다가|어서|아서|어야|아야|었|았|였|고|며|면|게|기|던|다|서)$/;
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
    const noun = cutParticle(rest);
    const cut = noun === rest ? cutVerb(rest) : noun;
    if (cut === rest) return rest;
    rest = cut;
  }
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
  return ENDINGS.includes(word) || /^(?:이라는|라는|들(?:에서|에게|의|은|을|이|도)?)$/.test(word);
}

function fits(word: string, ending: string): boolean {
  const before = word.charCodeAt(word.length - ending.length - 1);
  const hasFinal = (before - 0xac00) % 28 !== 0;
  if (ending.startsWith('로')) return !hasFinal || (before - 0xac00) % 28 === 8;
  return hasFinal ? !AFTER_VOWEL.test(ending) : !AFTER_CONSONANT.test(ending);
}
