/**
 * Korean, Chinese and Japanese characters a minute, as Medium estimates them
 * (https://help.medium.com/hc/en-us/articles/214991667-Read-time).
 */
const CHARACTERS = 500;

/**
 * Words of other scripts a minute. Non-fiction in one's own language is read at 238 (Brysbaert 2019, "How many words do we read
 * per minute?"); English terms between Korean words are read more slowly.
 */
const WORDS = 200;

const CHARACTER = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** A number is a word however long it is, and so is a sign of maths: `x ≤ 0.5` is read as three. */
const WORD = /[\p{L}\p{M}]+(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|\p{Sm}/gu;

/** The minutes that a reader needs for a text, not rounded. Nobody reads marks of punctuation. */
export function readingTime(text: string): number {
  const rest = text.replace(CHARACTER, ' ');
  return (text.match(CHARACTER)?.length ?? 0) / CHARACTERS + (rest.match(WORD)?.length ?? 0) / WORDS;
}
