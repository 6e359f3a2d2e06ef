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
  const add = (node: Nodes | HastNodes) => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) add(child);
  };
  add(tree);
  return nodes;
}
