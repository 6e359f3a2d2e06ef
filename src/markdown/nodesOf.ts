import type {Nodes as HastNodes} from 'hast';
import type {Nodes} from 'mdast';

/**
 * Lists a node and all that it holds in the order of the page, each before its children. For looking: what changes a tree takes `visit` of unist-util-visit. That gives each step a name for its error messages,
 * and so takes ten times as long.
 */
export function nodesOf(tree: Nodes): Nodes[];
export function nodesOf(tree: HastNodes): HastNodes[];
export function nodesOf(tree: Nodes | HastNodes): (Nodes | HastNodes)[] {
  const nodes: (Nodes | HastNodes)[] = [];
  // No function for each level: a page may be nested deeper than the stack goes.
  const left: (Nodes | HastNodes)[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    nodes.push(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) left.push(child);
    }
  }
  return nodes;
}
