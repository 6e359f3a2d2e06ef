/** Consonants that Korean spells alike, by the place of a syllable's first letter among ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ. */
const INITIALS = 'kknttlmppss sssktp ';
/** And of its last: none ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ. */
const FINALS = ' kkknnntlkmlllplmppttnssktp ';

/** Vowels of syllables in their order, as English may spell them. */
const VOWELS = 'a e ya ye e e ye ye o wa we we yo u wo we wi yu  i i'.split(' ');

/** English letters by sound, the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ti(?=on|al|ent)|ci(?=al|an|ent)|ssi(?=on)|si(?=on)/g, 's'],
  [/tch|sch|ch(?=r)|sh|ch|th|dg(?=e)|g(?=[eiy])|c(?=[eiy])|j|z/g, 's'],
  [/igh/g, 'ai'],
  [/wh|gh/g, ''],
  [/e[ae]/g, 'i'],
  [/oo/g, 'u'],
  [/ph|v|b|f/g, 'p'],
  [/ck|qu|q|c|g/g, 'k'],
  [/x/g, 'ks'],
  [/nk(?=$|[^aeiouy])/g, 'nk'],
  [/n[gk](?=$|[^aeiouyr])/g, 'n'],
  [/d/g, 't'],
  // Korean has no r that no vowel follows: 트랜스포머.
  [/r(?![aeiouy])/g, ''],
  [/r/g, 'l'],
];

/**
 * How a word sounds: its consonants by what Korean makes of them, its vowels roughly. 라이트씽커 is `laitsinke`, LightThinker
 * `laitsinke`.
 */
export function sounds(word: string): string {
  const spelt = /^[가-힣]+$/.test(word) ? hangulSounds(word) : latinSounds(word.toLowerCase());
  return spelt.replace(/[^a-gi-z]/g, '').replace(/(.)\1+/g, '$1');
}

/** The consonants of a word's sounds: words that sound alike in either script have one key, and so have some that do not. */
export function soundKey(word: string): string {
  return sounds(word)
    .replace(/[^klmnpst]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function hangulSounds(word: string): string {
  return [...word]
    .map((syllable) => {
      const code = syllable.charCodeAt(0) - 0xac00;
      return `${INITIALS[Math.floor(code / 588)]}${VOWELS[Math.floor((code % 588) / 28)]}${FINALS[code % 28]}`;
    })
    .join('');
}

function latinSounds(word: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}
