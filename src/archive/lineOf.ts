/** A line of a file, counted from 0; the others are not decoded. */
export function lineOf(bytes: Buffer, index: number): string {
  let start = 0;
  for (let line = 0; line < index; line++) start = bytes.indexOf('\n', start) + 1;
  const end = bytes.indexOf('\n', start);
  return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}
