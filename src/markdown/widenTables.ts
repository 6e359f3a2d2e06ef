import type {Root} from 'mdast';
import {nodesOf} from './nodesOf.ts';

/** Makes a table as wide as its longest row: what stands behind the last column of its head would not be shown. */
export function widenTables(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'table') continue;
    const align = node.align ?? [];
    const columns = node.children.reduce((most, {children}) => Math.max(most, children.length), align.length);
    node.align = [...align, ...Array.from({length: columns - align.length}, () => null)];
  }
}
