import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const PACKAGE = '@fontsource/noto-sans-kr';
const WEIGHTS = [400, 700];

/** To be raised when this project's own code makes another picture of the same drawing. */
const DRAWING = 2;

/** What decides how a drawing looks beside its file: this code, and the font's and the drawing program's releases. */
export const DRAWN_WITH = [
  DRAWING,
  ...[PACKAGE, '@resvg/resvg-js'].map(
    (name) => `${name} ${JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version}`,
  ),
].join(', ');

/** What the font is called in the file that holds all of Hangul, Latin letters and digits, in two weights. */
export const FAMILY = 'Noto Sans KR Thin';

/**
 * What the files of other letters are called, and what they are called here: a drawing that names the family would begin with
 * one of them, and take Hangul, which they lack, in the first weight there is.
 */
const [PART, HIDDEN_PART] = ['Noto Sans KR', 'Noto Sans K_'].map((name) => Buffer.from(name, 'utf16le').swap16());

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
  const font = import('fontverter')
    .then(({default: fontverter}) => fontverter.convert(readFileSync(require.resolve(`${PACKAGE}/${file}`)), 'sfnt'))
    .then((font) => (file.includes('-korean-') ? font : renamed(font)));
  fonts.set(file, font);
  return font;
}

/**
 * Gives a font another family, of as many letters.
 *
 * @param {Buffer} font
 */
function renamed(font) {
  if (PART && HIDDEN_PART) {
    for (let at = font.indexOf(PART); at >= 0; at = font.indexOf(PART, at + 1)) HIDDEN_PART.copy(font, at);
  }
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
