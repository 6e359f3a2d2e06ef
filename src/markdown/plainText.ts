import type {Nodes} from 'mdast';
import {toString as toText} from 'mdast-util-to-string';

/** Marks of where a word may break come along with what is copied; nobody types or searches for them. */
const BREAKS = /[\u00AD\u200B\u2060]/g;

/** The words of a node on one line, white space folded. */
export function plainText(node: Nodes | Nodes[]): string {
  return toText(node, {includeImageAlt: false}).replace(BREAKS, '').replace(/\s+/g, ' ').trim();
}
