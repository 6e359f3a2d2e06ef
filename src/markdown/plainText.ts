import type {Nodes} from 'mdast';
import {mathText} from './mathText.ts';
import {foldSpaces, wordsOf} from './words.ts';

/** The words of a node on one line, formulas as letters, white space folded. */
export function plainText(node: Nodes | Nodes[]): string {
  return foldSpaces(wordsOf(node, mathText));
}
