/** A piece of a text, by its offsets, and what stands there instead. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits that do not overlap, all told in the offsets of the text as it is; of two at one place the first goes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let from = 0;
  for (const {start, end, text: piece} of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(from, start) + piece;
    from = end;
  }
  return edited + text.slice(from);
}
