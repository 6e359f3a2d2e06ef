import type {Root, Text} from 'mdast';
import {nodesOf} from './nodesOf.ts';
import {sourceOffsets} from './sourceOffsets.ts';

/** Something that MDX or a browser would have taken for code, and that is shown as the author typed it. */
export interface KeptToken {
  /** As typed: `<|user|>`, `{x_i}`. */
  token: string;
  point: {line: number; column: number};
}

const TOKEN = /<[|/!?]?[A-Za-z][^<>\n]*>|\{[^{}\n]*\}/g;

/** Lists the tokens that a page shows as text, each once, where it stands first. Code and maths are not looked at. */
export function keptTokens(tree: Root, source: string): KeptToken[] {
  const offsetOf = sourceOffsets(source);
  const kept = new Map<string, KeptToken>();
  const written = ({position}: Text) =>
    position ? source.slice(offsetOf(position.start), offsetOf(position.end)) : '';
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text') continue;
    for (const {0: token, index} of node.value.matchAll(TOKEN)) {
      const point = kept.has(token) ? undefined : pointOf(node, token, index, () => written(node));
      if (point) kept.set(token, {token, point});
    }
  }
  return [...kept.values()];
}

/** Where a token stands in the author's file; nowhere, if it was written otherwise (`&lt;s&gt;`). */
function pointOf(node: Text, token: string, index: number, written: () => string): KeptToken['point'] | undefined {
  const {start} = node.position ?? {};
  if (!start) return undefined;
  const source = written();
  const at = source.indexOf(token, source.startsWith(node.value.slice(0, index)) ? index : 0);
  if (at < 0 || source[at - 1] === '\\') return undefined;
  const before = source.slice(0, at);
  const breaks = before.split('\n').length - 1;
  const column = breaks === 0 ? start.column + at : at - before.lastIndexOf('\n');
  return {line: start.line + breaks, column};
}
