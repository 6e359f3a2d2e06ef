/** Nobody nests deeper. Parsers, and what walks a tree, take a step of the stack for each level. */
export const DEEPEST = 100;

const MARK = />|[-*+](?=[ \t])|\d+[.)](?=[ \t])|\[\^[^\]\r\n]*\]:/g;

/**
 * Whether more quotations and lists than `DEEPEST` are open at an offset where another one would begin: told by the marks before it
 * on its line, and by the blanks that stand for those of lines above, two for each at least.
 */
export function isTooDeep(text: string, offset: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (offset - line < DEEPEST) return false;
  const before = text.slice(line, offset);
  const marks = before.match(MARK)?.length ?? 0;
  const blanks = before.match(/[ \t]/g)?.length ?? 0;
  return marks + Math.max(0, blanks - marks) / 2 >= DEEPEST;
}
