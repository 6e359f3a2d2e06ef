const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/**
 * Korean in Latin letters by the Revised Romanization, each syllable by itself: `물길의 지도` as `mulgilui jido`. Other letters stay.
 * https://www.korean.go.kr/front_eng/roman/roman_01.do
 */
export function romanize(text: string): string {
  return text.normalize('NFC').replace(/[가-힣]/g, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    const parts = [INITIALS[Math.floor(code / 588)], VOWELS[Math.floor((code % 588) / 28)], FINALS[code % 28]];
    return parts.join('');
  });
}
