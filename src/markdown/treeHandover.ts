import type {Root} from 'mdast';

import {type MarkdownFormat, parseMarkdown} from './parseMarkdown.ts';

const trees = new Map<string, Root>();

/**
 * Parses a page and keeps its tree for the bundler, which asks for the same page later in the same process: parsing
 * is the dearest step of a cold build, and would be done twice. For builds alone, since what nobody takes stays in memory.
 */
export function parseAndKeep(text: string, format: MarkdownFormat): Root {
  const tree = parseMarkdown(text, format);
  keepTree(text, format, tree);
  return tree;
}

/** Keeps a tree that was parsed elsewhere. */
export function keepTree(text: string, format: MarkdownFormat, tree: Root): void {
  trees.set(pageKey(text, format), tree);
}

/** Gives away the tree that was kept of a page, or parses it: the caller may change what it gets. */
export function takeTree(text: string, format: MarkdownFormat): Root {
  const key = pageKey(text, format);
  const kept = trees.get(key);
  trees.delete(key);
  return kept ?? parseMarkdown(text, format);
}

/** Tells pages apart: Docusaurus hands its loader the text without the white space around it. */
export function pageKey(text: string, format: MarkdownFormat): string {
  return `${format} ${text.trim()}`;
}
