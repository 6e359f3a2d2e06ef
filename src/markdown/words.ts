import type {Nodes} from 'mdast';
import type {Macros} from './maths/drawFormula.ts';

/** Marks of where a word may break come along with what is copied; nobody types or searches for them. */
const BREAKS = /[\u00AD\u200B\u2060]/g;

/** The words of a node, images left out. */
export function wordsOf(node: Nodes | Nodes[], maths: (tex: string, macros?: Macros) => string): string {
  if (Array.isArray(node)) return node.map((part) => wordsOf(part, maths)).join('');
  if (node.type === 'inlineMath' || node.type === 'math') return maths(node.value, node.data.macros);
  if ('value' in node) return node.value;
  return 'children' in node ? wordsOf(node.children as Nodes[], maths) : '';
}

/** Puts words on one line. */
export function foldSpaces(words: string): string {
  return words.replace(BREAKS, '').replace(/\s+/g, ' ').trim();
}
