import type {Definition, Link, Nodes, Parents, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {nodesOf} from './nodesOf.ts';

/**
 * Makes text of links whose address is none, `https://host:port/`: a browser could not follow them, and Docusaurus
 * stops the build at them.
 */
export function dropBrokenUrls(tree: Root): void {
  if (!nodesOf(tree).some(isBroken)) return;
  visit(tree, (node, index, parent) => {
    if (!isBroken(node) || !parent || index === undefined) return undefined;
    const content = node.type === 'link' ? node.children : [];
    (parent as Parents).children.splice(index, 1, ...(content as never[]));
    return index;
  });
}

function isBroken(node: Nodes): node is Link | Definition {
  return (node.type === 'link' || node.type === 'definition') && !URL.canParse(node.url, 'https://example.org/a');
}
