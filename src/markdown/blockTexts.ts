import type {Nodes, RootContent} from 'mdast';

import {sourceText} from './sourceText.ts';

/** Blocks that hold words themselves; whatever else has children is looked into. */
const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow', 'code', 'math']);

/** The words of some blocks, one string for each paragraph, heading, row of a table or piece of code, in their order. */
export function blockTexts(nodes: readonly RootContent[]): string[] {
  return (nodes as readonly Nodes[])
    .flatMap((node) => {
      if (node.type === 'tableRow') return [node.children.map((cell) => sourceText(cell)).join(' ')];
      if (LEAVES.has(node.type)) return [sourceText(node)];
      return 'children' in node ? blockTexts(node.children as RootContent[]) : [];
    })
    .filter((text) => text !== '');
}
