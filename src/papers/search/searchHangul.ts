const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The letters on a Korean keyboard in the order of `KEYS`. */
const JAMO = 'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋㄸㄲㅆㅃㅉㅒㅖ';
const KEYS = 'abcdefghijklmnopqrstuvwxyzERTQWOP';

/** Letters that take two keys. */
const DOUBLE: Record<string, string> = Object.fromEntries(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
    .split(' ')
    .map((three) => [three.slice(1), three.charAt(0)]),
);
const TWO_KEYS: ReadonlyMap<string, string> = new Map(Object.entries(DOUBLE).map(([two, one]) => [one, two]));

/** The initial consonants of Hangul syllables: `엔트로피` → `ㅇㅌㄹㅍ`. */
export function initials(word: string): string {
  return [...word].map((syllable) => INITIALS[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)] ?? '').join('');
}

/** The Hangul that was meant by a word typed on the keyboard in English: `ahepf` → `모델`; nothing where a letter is left over. */
export function fromEnglishKeyboard(word: string): string | undefined {
  const jamo = [...word].map((key) => JAMO[KEYS.indexOf(key)] ?? JAMO[KEYS.indexOf(key.toLowerCase())] ?? '?').join('');
  const hangul = fromKeystrokes(jamo);
  return /^[가-힣]{2,}$/.test(hangul) ? hangul : undefined;
}

/** The keys that a word takes on a Korean keyboard, as letters: `엔트로피` → `ㅇㅔㄴㅌㅡㄹㅗㅍㅣ`. */
export function keystrokes(word: string): string {
  return [...word]
    .flatMap(letters)
    .map((letter) => TWO_KEYS.get(letter) ?? letter)
    .join('');
}

/** The English that was meant by a word typed on the keyboard in Korean: `ㅡㅐㅎㅁ` → `moga`. */
export function fromKoreanKeyboard(word: string): string | undefined {
  const keys = [...word.normalize('NFC')]
    .flatMap((character) => letters(character))
    .flatMap((letter) => [...(TWO_KEYS.get(letter) ?? letter)])
    .map((letter) => KEYS[JAMO.indexOf(letter)] ?? '?')
    .join('');
  return /^[a-z]{2,}$/i.test(keys) ? keys.toLowerCase() : undefined;
}

function letters(syllable: string): string[] {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) return [syllable];
  const parts = [INITIALS[Math.floor(code / 588)], VOWELS[Math.floor((code % 588) / 28)], FINALS[code % 28]];
  return parts.filter((part): part is string => part !== undefined && part !== ' ');
}

/** What letters become as they are typed one after the other: `ㅁㅗㄷㅔㄹ` → `모델`. */
export function fromKeystrokes(jamo: string): string {
  // A double vowel is one letter; a double final, one where no vowel follows its second half.
  const joined = jamo
    .replace(/ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ/g, (two) => DOUBLE[two] ?? two)
    .replace(/(?<=[ㅏ-ㅣ])(?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ)(?![ㅏ-ㅣ])/g, (two) => DOUBLE[two] ?? two);
  return joined.replace(/([ㄱ-ㅎ])([ㅏ-ㅣ])([ㄱ-ㅎ](?![ㅏ-ㅣ]))?/g, (whole, initial, vowel, final = ' ') => {
    const [first, second, third] = [INITIALS.indexOf(initial), VOWELS.indexOf(vowel), FINALS.indexOf(final)];
    if (first < 0 || second < 0) return whole;
    const syllable = (end: number) => String.fromCharCode(0xac00 + first * 588 + second * 28 + end);
    return third < 0 ? syllable(0) + final : syllable(third);
  });
}
