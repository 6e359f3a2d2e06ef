/**
 * Tells the offset in an author's file of a place in the tree that `parseMarkdown` made of it. Lines and columns of the
 * tree are the file's; its offsets are not, since a byte order mark is left out and a directive is mended before it is
 * parsed.
 *
 * @param source the author's file, with the byte order mark if it has one
 * @returns a function from a point, line and column counted from 1, to an offset in characters
 */
export function sourceOffsets(source: string): (point: {line: number; column: number}) => number {
  const first = byteOrderMarks(source);
  const lines = [first, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({0: end, index}) => index + end.length)];
  return ({line, column}) => Math.min((lines[line - 1] ?? source.length) + column - 1, source.length);
}

/** How many byte order marks a file begins with: one or none, or more where files were put together. */
export function byteOrderMarks(source: string): number {
  return /^\uFEFF*/.exec(source)?.[0].length ?? 0;
}
