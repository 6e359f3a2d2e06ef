import type {Nodes} from 'mdast';
import {nodesOf} from './nodesOf.ts';
import {foldSpaces, wordsOf} from './words.ts';

/** The words of a node on one line, formulas as they were typed, `$\pi_0$: A Model`; `undefined` where there is none. */
export function texText(node: Nodes | Nodes[]): string | undefined {
  const holdsMaths = [node].flat().some((part) => nodesOf(part).some(({type}) => type === 'inlineMath'));
  return holdsMaths ? foldSpaces(wordsOf(node, (tex) => `$${tex.trim()}$`)) : undefined;
}
