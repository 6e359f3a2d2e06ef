import type {Nodes} from 'mdast';
import {foldSpaces, wordsOf} from './words.ts';

/** The words of a node on one line, formulas in TeX without their `$`, white space folded: as Docusaurus reads a heading. */
export function sourceText(node: Nodes | Nodes[]): string {
  return foldSpaces(wordsOf(node, (tex) => tex));
}
