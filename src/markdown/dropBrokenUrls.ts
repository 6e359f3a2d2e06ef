import type {Parents, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Makes text of links whose address is none, `https://host:port/`: a browser could not follow them, and Docusaurus
 * stops the build at them.
 */
export function dropBrokenUrls(tree: Root): void {
  visit(tree, ['link', 'definition'], (node, index, parent) => {
    if (!('url' in node) || URL.canParse(node.url, 'https://example.org/a') || !parent || index === undefined) {
      return undefined;
    }
    const content = node.type === 'link' ? node.children : [];
    (parent as Parents).children.splice(index, 1, ...(content as never[]));
    return index;
  });
}
