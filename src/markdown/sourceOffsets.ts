/**
 * Tells the offset in an author's file of a place in the tree that `parseMarkdown` made of it. Lines and columns of the
 * tree are the file's; its offsets are not, since a byte order mark is left out and a directive is mended before it is
 * parsed.
 *
 * @param source the author's file, with the byte order mark if it has one
 * @param lines where its lines start
 * @returns a function from a point, line and column counted from 1, to an offset in characters
 */
export function sourceOffsets(
  source: string,
  lines: readonly number[] = lineStarts(source),
): (point: {line: number; column: number}) => number {
  return ({line, column}) => Math.min((lines[line - 1] ?? source.length) + column - 1, source.length);
}

/** The offsets at which the lines of a file start. */
export function lineStarts(source: string): number[] {
  const ends = source.matchAll(/\r\n|\n|\r/g);
  return [byteOrderMarks(source), ...[...ends].map(({0: end, index}) => index + end.length)];
}

/** How many byte order marks a file begins with: one or none, or more where files were put together. */
export function byteOrderMarks(source: string): number {
  return /^\uFEFF*/.exec(source)?.[0].length ?? 0;
}
