const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIGNS = '0123456789()[]{}<>=+-*/|,.:;!?\'"%&@#_^~ −∣∥·⋅×±∗∘≤≥≠≈∼→←⇒∈∞∂∇′…⟨⟩√∝ˉˆ˙˜¨\u00a0';
const GREEK = 'αβγδϵεηθκλμνπρστϕφχψω';

/** What most formulas are made of, by font: a page that needs no more loads no more. */
export const CORE_CHARACTERS: Readonly<Record<string, string>> = {
  'KaTeX_Main-Regular': LATIN + SIGNS,
  'KaTeX_Math-Italic': LATIN + GREEK,
  // Vectors and matrices.
  'KaTeX_Main-Bold': `${LATIN}0123456789`,
  // The letters of \mathbb stand at the places of the capitals.
  'KaTeX_AMS-Regular': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

/**
 * What a whole font may be asked for. Not the zero-width space, which KaTeX puts into every index and no font
 * draws, and not Hangul, which none of them has: either would fetch the font for nothing.
 */
const WHOLE_RANGE = 'U+0-200A,U+200C-2FFF,U+E000-F8FF';

/**
 * Rewrites KaTeX's stylesheet for our copies of its fonts: WOFF2 alone, and after the face of a
 * large font another of the same name for its core. Of two faces that hold a character the later
 * one counts, so the whole font is loaded only for what the core lacks.
 */
export function splitFontFaces(css: string): string {
  return css.replace(/@font-face\{[^}]*\}/g, (face) => {
    const font = /url\(fonts\/([\w-]+)\.woff2\)/.exec(face)?.[1] ?? '';
    const whole = face.replace(/src:[^;}]*/, `src:url(fonts/${font}.woff2) format("woff2")`);
    const characters = CORE_CHARACTERS[font];
    if (!characters) return whole;
    const withRange = (range: string) => whole.replace(/\}$/, `;unicode-range:${range}}`);
    return withRange(WHOLE_RANGE) + withRange(unicodeRange(characters)).replace(`${font}.woff2`, `${font}.core.woff2`);
  });
}

/** `U+41-5A,U+2212`: the characters as CSS writes them, neighbours joined. */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
