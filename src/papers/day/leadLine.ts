const sentences = new Intl.Segmenter('ko', {granularity: 'sentence'});

/** Sentences that fill less of a line than this say too little to stand alone. */
const LEAST = 1 / 3;

/**
 * The beginning of a paragraph, for a list: whole sentences where they fit into `length` characters, else as many words as do,
 * with an ellipsis. A sentence that only announces what follows the paragraph is left out.
 */
export function leadLine(text: string, length: number): string {
  const line = withoutAnnouncement(text.replace(/\s+/g, ' ').trim());
  if (line.length <= length) return line;
  let whole = '';
  for (const {segment} of sentences.segment(line)) {
    if ((whole + segment).trimEnd().length > length) break;
    whole += segment;
  }
  if (whole.length >= length * LEAST) return whole.trimEnd();
  // One character is kept for the ellipsis; a word that is longer than the line is cut.
  const words = line.slice(0, length).replace(/\s\S*$/, '');
  return `${(words.length < length ? words : line.slice(0, length - 1)).replace(/[\s,;:·]+$/, '')}…`;
}

/** Without a last sentence such as `이를테면:`, where there is another before it. */
function withoutAnnouncement(line: string): string {
  if (!line.endsWith(':')) return line;
  const all = Array.from(sentences.segment(line), ({segment}) => segment);
  return all.slice(0, -1).join('').trimEnd() || line;
}
