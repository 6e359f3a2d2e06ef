import {isDrawable} from './fontSubsets.ts';

/** More than any place on a card has room for, with an ellipsis. */
const LONGEST = 400;

const ZERO_WIDTH_JOINER = '\u200d';

/**
 * Outside text as a card shows it: one line, without what has no form of its own (control characters, marks of
 * direction).
 */
export function cardText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '');
  let shown = '';
  let count = 0;
  for (const letter of plain) {
    if (count === LONGEST) break;
    shown += drawable(letter);
    count += 1;
  }
  return keepWords(shown.replace(/ +/g, ' ').trim());
}

/**
 * A letter that the font lacks gives way to its plain form: `𝒪` to `O`, `š` to `s`. An emoji goes. Anything else stays, and
 * is drawn as an empty box.
 */
function drawable(letter: string): string {
  if (isDrawable(letter)) return letter;
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (plain && [...plain].every(isDrawable)) return plain;
  return /\p{Extended_Pictographic}|\p{Emoji_Component}/u.test(letter) ? '' : letter;
}

/**
 * Korean breaks between words, which satori's `keep-all` does only at the price of breaking before hyphens and full
 * stops. A joiner has no form and no width, and forbids the break that Unicode allows after every syllable.
 */
function keepWords(text: string): string {
  return text.replace(
    /(?<=\p{Script=Hangul})(?=[^\s\p{Pd}/])|(?<=[^\s\p{Pd}/])(?=\p{Script=Hangul})/gu,
    ZERO_WIDTH_JOINER,
  );
}
