import {countUntil} from './countUntil.ts';
import type {PageModules} from './findEsm.ts';
import type {JsxTags} from './findTags.ts';
import {bracedExpression} from './javascript.ts';
import type {PageSyntax} from './tolerantSyntax.ts';

type Cut = PageSyntax['cut'];

/** A page that is no MDX: no tag is JSX, and no brace code. */
export function commonMark(text: string, cut: Cut): PageSyntax {
  return {
    text,
    isEsm: () => false,
    isJsx: () => false,
    hasJsx: () => false,
    closesBefore: () => false,
    isExpression: () => false,
    hasTags: false,
    isInTag: () => false,
    cut,
  };
}

/** A page of MDX, as far as it means it. */
export function pageSyntax({
  text,
  esm,
  tags,
  cut,
}: {
  text: string;
  esm: PageModules;
  tags: JsxTags;
  cut: Cut;
}): PageSyntax {
  const offsets = [...tags.keys()].sort((a, b) => a - b);
  const spans = outermost(tags);
  const starts = spans.map(({start}) => start);
  const isCode = esm.offsets.size > 0 || tags.size > 0;
  // Whoever writes about components means the name in braces; a figure's is an address.
  const isValue = (name: string) => esm.names.has(name) && !esm.images.has(name);
  return {
    text,
    cut,
    isEsm: (offset) => esm.offsets.has(offset),
    isJsx: (offset) => tags.has(offset),
    hasJsx: (start, end) => (offsets[countUntil(offsets, start)] ?? end) < end,
    closesBefore(line, start) {
      if (tags.size === 0) return false;
      const tag = line + (/^[ \t]*/.exec(text.slice(line, line + 200))?.[0].length ?? 0);
      return (tags.get(tag) ?? start) < start;
    },
    isExpression(offset) {
      const expression = bracedExpression(text, offset);
      if (!expression || ![...expression.names].every(isValue)) return false;
      // `{1}` and `{-1, 0, 1}` are sets; `{' '}` is an idiom of those who write JSX.
      return (
        !expression.isConstant || (isCode && /^\{\s*(['"`])[\s{}<>]+\1\s*\}/.test(text.slice(offset, offset + 40)))
      );
    },
    hasTags: tags.size > 0,
    isInTag(offset) {
      const before = spans[countUntil(starts, offset) - 1];
      return before !== undefined && offset < before.end;
    },
  };
}

/** Where the outermost elements begin and end. */
function outermost(tags: JsxTags): {start: number; end: number}[] {
  const pairs = [...tags].flatMap(([end, start]) => (start === undefined ? [] : [{start, end}]));
  const spans: {start: number; end: number}[] = [];
  for (const pair of pairs.sort((a, b) => a.start - b.start)) {
    if (pair.start >= (spans.at(-1)?.end ?? -1)) spans.push(pair);
  }
  return spans;
}
