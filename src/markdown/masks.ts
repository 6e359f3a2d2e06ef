import type {Nodes, Root} from 'mdast';
import {inlineMathNode, mathNode} from './maths/mathsNodes.ts';
import {nodesOf} from './nodesOf.ts';

/** Characters that Markdown would take for its own, and what stands for them while it is parsed; none is in a font. */
const MASKS: Readonly<Record<string, string>> = {'|': '\uF57C', '[': '\uF55B', ']': '\uF55D'};
const MASKED = /[\uF57C\uF55B\uF55D]/g;

/** Hides the characters at some offsets from the parser; no line or column moves. `unmask` undoes it in the tree. */
export function mask(text: string, offsets: Iterable<number>): string {
  // A text that holds such characters of its own is left alone.
  if (isMasked(text)) return text;
  let masked = '';
  let from = 0;
  for (const offset of offsets) {
    masked += text.slice(from, offset) + (MASKS[text[offset] ?? ''] ?? text[offset]);
    from = offset + 1;
  }
  return masked + text.slice(from);
}

export function isMasked(text: string): boolean {
  return text.search(MASKED) >= 0;
}

/** Puts the hidden characters of a page back in all that its tree says. */
export function unmask(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (node.type === 'math') Object.assign(node, mathNode(unmasked(node.value), node.position));
    else if (node.type === 'inlineMath') Object.assign(node, inlineMathNode(unmasked(node.value), node.position));
    else unmaskNode(node as Nodes & Record<string, unknown>);
  }
}

function unmaskNode(node: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(node)) if (typeof value === 'string') node[key] = unmasked(value);
}

function unmasked(value: string): string {
  return value.replace(MASKED, (character) => Object.keys(MASKS).find((key) => MASKS[key] === character) ?? character);
}
