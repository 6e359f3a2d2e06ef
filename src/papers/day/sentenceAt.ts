import type {Nodes, Parents} from 'mdast';

import {mathText} from '../../markdown/mathText.ts';
import {plainText} from '../../markdown/plainText.ts';
import {wordsOf} from '../../markdown/words.ts';

const sentences = new Intl.Segmenter('ko', {granularity: 'sentence'});

/** Blocks whose words follow each other: beyond them a sentence does not go. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The sentence that a node of the text stands in, as plain text. `ancestors` begins at the root. */
export function sentenceAt(node: Nodes, ancestors: readonly Parents[]): string {
  const block = ancestors.findLast(({type}) => BLOCKS.has(type)) ?? node;
  const before = wordsBefore([...ancestors.slice(ancestors.indexOf(block as Parents)), node]);
  // A line's end within a paragraph is a space, not the end of a sentence.
  const text = wordsOf(block, mathText).replace(/\s/g, ' ');
  const sentence = sentences.segment(text).containing(Math.min(before.length, Math.max(0, text.length - 1)));
  return (sentence?.segment ?? text).replace(/\s+/g, ' ').trim() || plainText(node);
}

/** The words of the first node of a path that stand before its last. */
function wordsBefore(path: readonly Nodes[]): string {
  return path
    .slice(0, -1)
    .flatMap((parent, index) => {
      const siblings = 'children' in parent ? (parent.children as Nodes[]) : [];
      return siblings.slice(0, siblings.indexOf(path[index + 1] as Nodes));
    })
    .map((node) => wordsOf(node, mathText))
    .join('');
}
