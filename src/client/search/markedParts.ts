export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** Splits a text at its marks, `[start, end)` in UTF-16 units and in order; marks that overlap become one after the other. */
export function markedParts(text: string, marks: readonly (readonly [start: number, end: number])[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > done) parts.push({text: text.slice(done, end), isMarked});
    done = Math.max(done, end);
  };
  for (const [start, end] of marks) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return parts;
}
