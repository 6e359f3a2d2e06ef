import type {Nodes} from 'mdast';
import {toString as toText} from 'mdast-util-to-string';

/** The words of a node on one line, white space folded. */
export function plainText(node: Nodes | Nodes[]): string {
  return toText(node, {includeImageAlt: false}).replace(/\s+/g, ' ').trim();
}
