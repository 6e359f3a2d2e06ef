import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const PACKAGE = '@fontsource/noto-sans-kr';
const WEIGHTS = [400, 700];

/** The font's and the drawing program's releases: with others, the same drawing looks different. */
export const DRAWN_WITH = [PACKAGE, '@resvg/resvg-js']
  .map((name) => `${name} ${JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version}`)
  .join(', ');

/** What the font is called in the file that holds all of Hangul, Latin letters and digits, in two weights. */
export const FAMILY = 'Noto Sans KR Thin';

/**
 * Loads the files of Noto Sans KR that hold the letters of a text, as TrueType: the font comes compressed and in parts. Hangul
 * and Latin stand together in one file a weight, since resvg takes a letter that its font lacks from the next best, however bold.
 *
 * @param {string} text
 * @returns {Promise<Uint8Array[]>} always the same for the same text
 */
export async function svgLetters(text) {
  /** @type {Record<string, string>} */
  const ranges = JSON.parse(readFileSync(require.resolve(`${PACKAGE}/unicode.json`), 'utf8'));
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => !isKorean(code));
  // A part's range is wider than what is in it: more than one may be named.
  const parts = Object.keys(ranges).filter((name) => ranges[name]?.split(',').some((part) => codes.some(isIn(part))));
  const names = ['korean', ...parts.map((name) => name.replace(/[[\]]/g, ''))];
  const files = names.flatMap((name) => WEIGHTS.map((weight) => `files/noto-sans-kr-${name}-${weight}-normal.woff`));
  return Promise.all(files.map(readFont));
}

/** @type {Map<string, Promise<Uint8Array>>} */
const fonts = new Map();

/**
 * Unpacking Hangul takes a quarter of a second.
 *
 * @param {string} file
 */
function readFont(file) {
  const known = fonts.get(file);
  if (known) return known;
  const font = import('fontverter').then(({default: fontverter}) =>
    fontverter.convert(readFileSync(require.resolve(`${PACKAGE}/${file}`)), 'sfnt'),
  );
  fonts.set(file, font);
  return font;
}

/** @param {number} code */
function isKorean(code) {
  return code <= 0xff || (code >= 0xac00 && code <= 0xd7a3);
}

/**
 * @param {string} range `U+f9ca-fa0b`
 * @returns {(code: number) => boolean}
 */
function isIn(range) {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  return (code) => code >= from && code <= to;
}
