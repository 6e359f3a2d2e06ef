const sentences = new Intl.Segmenter('ko', {granularity: 'sentence'});

/** Shorter than this, a sentence says too little to stand alone. */
const FEW = 20;

/**
 * The beginning of a paragraph, for a list: whole sentences where they fit into `length` characters, else as many words as do,
 * with an ellipsis.
 */
export function leadLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  let whole = '';
  for (const {segment} of sentences.segment(line)) {
    if ((whole + segment).trimEnd().length > length) break;
    whole += segment;
  }
  if (whole.length >= FEW) return whole.trimEnd();
  // One character is kept for the ellipsis; a word that is longer than the line is cut.
  const words = line.slice(0, length).replace(/\s\S*$/, '');
  return `${(words.length < length ? words : line.slice(0, length - 1)).replace(/[\s,;:·]+$/, '')}…`;
}
