/** Characters that would turn the words around them about, https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Marks of where a word may break, which nobody sees, types or searches for: U+00AD, U+200B, U+2060. */
const BREAKS = /[\u00AD\u200B\u2060]/g;

/**
 * What other people wrote (a title, a name), as one line of plain text. Breaks and control characters become spaces.
 * What can stand in no file (halves of characters) or has no form (marks of direction and of breaks) gives way. All else stays.
 */
export function paperText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(BIDI_CONTROLS, '')
    .replace(BREAKS, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
