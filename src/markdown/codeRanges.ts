/** A fence, in a quotation or a list too. */
const FENCE = /(?:^|\n)(?:[ \t>]|[-*+] |\d+[.)] )*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/g;

/** Where the code of a page stands, as well as it can be seen without parsing: a mistake here only misjudges a pair. */
export function codeRanges(text: string): {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = [];
  FENCE.lastIndex = 0;
  for (let opening = FENCE.exec(text); opening; opening = FENCE.exec(text)) {
    const marker = opening[1] ?? '';
    const closing = new RegExp(`\\n[ \\t>]*${marker[0]}{${marker.length},}[ \\t]*(?=\\r?\\n|$)`, 'g');
    closing.lastIndex = FENCE.lastIndex;
    const end = closing.exec(text) ? closing.lastIndex : text.length;
    ranges.push({start: opening.index, end});
    FENCE.lastIndex = end;
  }
  const spans: {start: number; end: number}[] = [];
  let from = 0;
  for (const range of [...ranges, {start: text.length, end: text.length}]) {
    const prose = text.slice(from, range.start);
    for (const {0: span, index} of prose.matchAll(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/g)) {
      spans.push({start: from + index, end: from + index + span.length});
    }
    from = range.end;
  }
  return [...ranges, ...spans].sort((a, b) => a.start - b.start);
}
