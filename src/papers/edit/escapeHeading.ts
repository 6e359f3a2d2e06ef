import {texLetters} from '../../markdown/texLetters.ts';
import {TEX_BRACKET} from '../day/texBracket.ts';

/**
 * Writes plain text so that a heading or a link's words of our Markdown show it exactly, and as little changed as
 * possible: `MoGA: Mixture-of-Groups`, `a_b`, `C++` and `3 < 4` stay as they are.
 *
 * In: `{x} <b> *y*`, one line. Out: `\{x} &lt;b> \*y\*`. A `<` becomes a reference, since what looks for tags and their
 * partners on a page reads past a backslash. A bare web address shows as a link all the same: that is
 * made of the text afterwards, which stays the same.
 */
export function escapeHeading(text: string): string {
  return (
    text
      .replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;')
      // Before letters and digits, and before a space, a backslash is itself.
      .replace(/\\(?![A-Za-z0-9 ])/g, '\\\\')
      // Escaped before some letters they would be TeX's accents.
      .replace(/[`~](?=[\s{]*(\p{L}))/gu, (sign, letter) =>
        [...texLetters(`\\${sign}${letter}`)].length === 1 ? `&#${sign.codePointAt(0)};` : sign,
      )
      .replace(/[`*[\]{$~]/g, '\\$&')
      // In a word an underscore is one.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      .replace(/<(?! |$)/g, '&lt;')
      // Within a bare address a backslash is a letter of it, so none may begin.
      .replace(/(?<=https?):(?=\/\/)|(?<=www)\.|@/gi, '\\$&')
      // A heading may end in `#`s that do not count.
      .replace(/(?<=^| )#(?=#*$)/g, '\\#')
      .replace(TEX_BRACKET, '&#91;')
  );
}

/**
 * Writes plain text as code in a line: in as many backticks as it takes.
 *
 * @param text one line that is not empty
 */
export function inlineCode(text: string): string {
  const runs = text.match(/`+/g)?.map(({length}) => length) ?? [];
  let length = 1;
  while (runs.includes(length)) length++;
  const fence = '`'.repeat(length);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}
