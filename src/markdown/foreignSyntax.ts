import type {Root} from 'mdast';

import type {Span} from './addressSpans.ts';
import {opaqueSpans} from './opaqueSpans.ts';

/** A word of another tool in a note's source, and what Markdown says in its place. */
export type ForeignEdit = Span & {text: string; kind: 'attributes' | 'comment' | 'code' | 'film'};

/** kramdown's `{: .center width="300"}`. */
const ATTRIBUTES = /[ \t]*\{:(?:[ \t]*(?:[.#][\w-]+|[\w-]+(?:=(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'{}]+))?))+[ \t]*\}/g;
/** What Obsidian shows to its author alone. */
const COMMENT = /%%[^%]*(?:%(?!%)[^%]*)*%%/g;
const HIGHLIGHT = /\{%-?[ \t]*highlight[ \t]+([\w+#.-]+)[^%\r\n]*%\}|\{%-?[ \t]*endhighlight[ \t]*-?%\}/g;
const RAW = /\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g;
const FILM =
  /\{\{[<%][ \t]*youtube[ \t]+(?:id=)?["']?([\w-]{6,})["']?[^{}\r\n]*[>%]\}\}|\{%-?[ \t]*(?:include[ \t]+\S*video\S*[ \t]+[^%\r\n]*?\bid=|youtube[ \t]+)["']?([\w-]{6,})["']?[^%\r\n]*%\}/g;

/**
 * Finds what only Jekyll, kramdown, Hugo and Obsidian understand, and what stands for it in Markdown. In the order of the source,
 * none inside another; code and maths stay as they are.
 */
export function foreignSyntax(tree: Root, source: string): ForeignEdit[] {
  const opaque = opaqueSpans(tree, source);
  const edits: ForeignEdit[] = [];
  const collect = (pattern: RegExp, kind: ForeignEdit['kind'], textOf: (match: RegExpMatchArray) => string) => {
    for (const match of source.matchAll(pattern)) {
      const span = {start: match.index, end: match.index + match[0].length};
      if (opaque.some(({start, end}) => span.start < end && span.end > start)) continue;
      edits.push({...span, kind, text: textOf(match)});
    }
  };
  collect(ATTRIBUTES, 'attributes', () => '');
  collect(COMMENT, 'comment', () => '');
  collect(HIGHLIGHT, 'code', ([, language]) => `\`\`\`${language ?? ''}`);
  collect(RAW, 'code', () => '');
  collect(FILM, 'film', ([, hugo, jekyll]) => `[YouTube](https://www.youtube.com/watch?v=${hugo ?? jekyll})`);
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return edits.filter((edit) => {
    const isFree = edit.start >= end;
    if (isFree) end = edit.end;
    return isFree;
  });
}
