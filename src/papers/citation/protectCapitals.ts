/**
 * Escapes a title's words for BibTeX, those in braces whose capitals are part of them: most styles would set `MoGA`, `3D`,
 * `T5`, `U-Net`, `DeepSeek-V3`, `C#` and `R&D` small. `State-of-the-Art` has its capitals from the style of the title.
 */
export function protectCapitals(title: string, written: (text: string) => string): string {
  return title.replace(/\S+/g, (token) => {
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}#+]*)$/su.exec(token) ?? [];
    return isCapital(word) ? `${written(before)}{${written(word)}}${written(after)}` : written(token);
  });
}

function isCapital(word: string): boolean {
  if (!/\p{Lu}/u.test(word)) return false;
  if (/[#&+]/.test(word)) return true;
  const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u);
  return parts.some(
    (part) =>
      /^.+\p{Lu}/u.test(part) ||
      (/\p{Lu}/u.test(part) && /\p{N}/u.test(part)) ||
      // A letter alone is a name, but for the words `A` and `I`.
      (/^\p{Lu}$/u.test(part) && (parts.length > 1 || !/^[AI]$/.test(part))),
  );
}
