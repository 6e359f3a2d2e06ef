import type {Root} from 'mdast';

import type {Span} from './addressSpans.ts';
import {nodesOf} from './nodesOf.ts';
import {sourceOffsets} from './sourceOffsets.ts';

const OPAQUE: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'mdxjsEsm', 'yaml']);

/** Where a page's source is code or maths: nothing there is an address or another tool's word. */
export function opaqueSpans(tree: Root, source: string): Span[] {
  const offset = sourceOffsets(source);
  return nodesOf(tree).flatMap(({type, position}) =>
    OPAQUE.has(type) && position ? [{start: offset(position.start), end: offset(position.end)}] : [],
  );
}
