/** The accents of TeX and the combining marks of Unicode, https://www.ctan.org/pkg/encguide. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** The letters that TeX has commands for. */
const LETTERS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  dj: 'đ',
  DJ: 'Đ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  i: 'ı',
  j: 'ȷ',
};

const NAMES = Object.keys(LETTERS).join('|');
const SPELLED = new RegExp(`\\{\\\\(${NAMES})\\}|\\\\(${NAMES})(?:\\{\\}|(?![A-Za-z]) ?)`, 'g');
const ACCENTED = /\\(?:([`'^~=."])\s*|([uvHrdckb])(?=[{\s]|\\[ij](?![A-Za-z]))\s*)(?:\{\s*(\p{L})\s*\}|(\p{L}))/gu;

/** Text with the accents and letters that TeX spells as the letters that they are: `Poincar\'e` as `Poincaré`. */
export function texLetters(text: string): string {
  if (!text.includes('\\')) return text;
  // In a formula the same signs mean others.
  const parts = text.split(/(?<!\\)(\$[^$]*\$)/);
  return parts.map((part, index) => (index % 2 === 0 ? withLetters(part) : part)).join('');
}

function withLetters(text: string): string {
  return text
    .replace(/(\\[`'^~=."uvHrdckb]\s*)\{?\\([ij])(?![A-Za-z])\s*\}?/g, '$1{$2}')
    .replace(ACCENTED, (_whole, sign, word, inBraces, bare) =>
      `${inBraces ?? bare}${MARKS[sign ?? word]}`.normalize('NFC'),
    )
    .replace(SPELLED, (_whole, inBraces, bare) => LETTERS[inBraces ?? bare] ?? '')
    .replace(/\{([^\p{ASCII}]\p{M}*)\}/gu, '$1');
}

const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).map(([command, letter]) => [letter, command]),
);
const ACCENTS: ReadonlyMap<string, string> = new Map(Object.entries(MARKS).map(([accent, mark]) => [mark, accent]));

/**
 * A letter as BibTeX's special character, `Ł` as `{\L}` and `é` as `{\'e}`: BibTeX counts bytes, and styles that cut names to
 * initials cut other letters in two. `undefined` for letters that TeX has no command for.
 */
export function specialCharacter(letter: string): string | undefined {
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const accent = ACCENTS.get(mark);
  if (accent && more.length === 0 && /[A-Za-z]/.test(base)) {
    return /[a-z]/i.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
  }
  const command = COMMANDS.get(letter);
  return command && `{\\${command}}`;
}
