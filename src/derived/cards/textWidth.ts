const WITHOUT_WIDTH = /\p{Cf}/u;
const WIDE = /[\p{Script=Hangul}\p{Script=Han}MWmw—]/u;
const CAPITAL = /\p{Lu}/u;

/** How wide a text is at most in ems, unless it is made of the widest letters: enough to choose a size by. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (WITHOUT_WIDTH.test(letter)) continue;
    width += WIDE.test(letter) ? 0.93 : CAPITAL.test(letter) ? 0.7 : 0.6;
  }
  return width;
}
