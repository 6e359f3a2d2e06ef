/** What nobody writes in a text but TeX. */
const SIGN = /[\\^_]/;
const HANGUL = /\p{sc=Hangul}/u;

/**
 * Whether `$…$` is a formula, and no money or variables of a shell.
 *
 * One with a command, `^` or `_` in it stands wherever it likes, as in `3$\times$` and `M$^3$L`, and may have a blank on both
 * sides. Any other is known by Pandoc's rule: the dollars touch what is between them, the opening one stands in no word,
 * and no digit comes after the closing one.
 */
export function isFormula(before: string, tex: string, after: string): boolean {
  if (tex.trim() === '') return false;
  const isInWord = /\w/.test(before);
  const opensLoose = /^\s/.test(tex);
  const closesLoose = /\s$/.test(tex);
  if (!SIGN.test(tex)) {
    if (opensLoose && closesLoose) return !isInWord && !/\w/.test(after) && isShort(tex);
    return !isInWord && !opensLoose && !closesLoose && !/\d/.test(after) && !isPrice(tex);
  }
  // `a_$` begins what does not come.
  if (/(?<!\\)[\^_]\s*$/.test(tex)) return false;
  if (opensLoose || closesLoose) return !isInWord && !/\w/.test(after) && !holdsProse(tex);
  return isInWord ? !holdsProse(tex) && !(/[a-z]/i.test(before) && /^\d/.test(tex)) : !isPrice(tex);
}

/** Letters and numbers that are no word and no price: `$ x $`, `$ n = 3 $`. */
function isShort(tex: string): boolean {
  return !/\p{L}{2}/u.test(tex) && !/^\s*\d/.test(tex);
}

/** `5 and 10`, `5짜리`: begins as a price, and goes on in words. Letters right after a number are a product, `6ND`. */
function isPrice(tex: string): boolean {
  return /^\d/.test(tex) && (HANGUL.test(tex) || /[^\p{L}\d]\p{L}{2}/u.test(tex)) && !/\\[a-zA-Z]/.test(tex);
}

/** Words that stand in no group of braces. */
export function holdsProse(tex: string): boolean {
  let rest = tex;
  for (let depth = 0; depth < 4 && rest.includes('{'); depth++) rest = rest.replace(/\{[^{}]*\}/g, '');
  return HANGUL.test(rest) || /(?:^|\s)[a-z]{3,}(?=\s|$)/i.test(rest);
}
