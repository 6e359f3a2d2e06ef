import fc from 'fast-check';

/** What readers of text stumble over: controls, halves of characters, marks of direction, combining letters, many of one. */
const PIECES = [
  '한글', '각', 'ㅇㅌㄹㅍ', 'MoGA', 'GPT-4o', '3D', '2510.18692', '2025-10-22', '20251022', '10월', '작년', ' ', '\t', '\n', '\r\n', '\0', '\u0007',
  '\u00A0', '\u200B', '\u2028', '\u202E', '\uFEFF', '\uFFFD', '\uFFFF', '\uD800', '\uDC00', '👩‍🔬', 'ﬁ', 'İ', 'ß', 'ａｂ', '__proto__', 'constructor',
  '"', "'", '`', '\\', '/', '//', '..', '%', '%E0%A4%A', '%00', '&', '&amp;', '#', '?', '=', '+', '-', '--', '.', ',', ':', ';', '<', '>', '<|user|>',
  '{', '}', '[', ']', '(', ')', '*', '_', '~', '$', '|', '!', '@', '^', 'https://arxiv.org/abs/2510.18692v1', 'cs/0112017', '1e999', 'NaN', 'null',
]; // biome-ignore format: a table of pieces

/** The Markdown parser's time grows with the square of some runs: 5,000 `>` in one line take it two seconds. */
const MOST_TIMES = 1500;

/** Text of such pieces, of any characters at all, and of one piece many times over. */
export const hostileText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), {maxLength: 12}).map((pieces) => pieces.join('')),
  },
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 40})},
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({min: 100, max: MOST_TIMES}))
      .map(([piece, times]) => piece.repeat(times)),
  },
);
