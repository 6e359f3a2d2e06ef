import type {Root} from 'mdast';

import type {ReadPage} from '../lint/page.ts';
import {readPage} from '../lint/readPage.ts';
import {putForeignLinks} from '../markdown/foreignLinks.ts';
import {drawFormulas} from '../markdown/maths/drawFormulas.ts';
import {nodesOf} from '../markdown/nodesOf.ts';
import {pageTree} from '../markdown/pageTree.ts';
import {asCode, formatOf, parseMarkdown} from '../markdown/parseMarkdown.ts';
import {linkedPage} from '../papers/day/linkedPage.ts';
import {putPaperSections} from '../papers/day/putPaperSections.ts';
import {allowedHosts} from '../site.ts';
import {FOOTNOTE_WORDS} from './footnoteWords.ts';

/** All that a page's text alone says. Trees are JSON: few who read a page look at them. */
export interface ParsedPage {
  read: ReadPage;
  /** The page's HTML tree, see `pageTree`; absent where the page is no data, and is compiled. */
  html?: string;
  /** What `parseMarkdown` made of it, without positions; absent where it holds what is no JSON, `{1n}`. */
  markdown?: string;
}

/** Parses a page of a day, once for all who ask: the site, the check, the feeds. */
export async function parsePage(text: string, path: string): Promise<ParsedPage> {
  try {
    return readTree(parseMarkdown(text, formatOf(path)), text, path);
  } catch (thrown) {
    // One page never takes the others down: it is shown as typed, and its problem names it.
    return readTree(asCode(text, String(thrown)), text, path);
  }
}

function readTree(tree: Root, text: string, path: string): ParsedPage {
  const drawings = drawFormulas(tree);
  const {text: _, ...read} = readPage(text, path, tree, drawings);
  putForeignLinks(tree, allowedHosts);
  const markdown = jsonOf(tree);
  if (!read.day.isData) return {read, markdown};
  for (const node of nodesOf(tree)) {
    if (node.type === 'link' || node.type === 'definition') node.url = linkedPage(node.url, path) ?? node.url;
  }
  putPaperSections(tree);
  return {read, markdown, html: JSON.stringify(pageTree(tree, FOOTNOTE_WORDS, drawings))};
}

function jsonOf(tree: object): string | undefined {
  try {
    return JSON.stringify(withoutPositions(tree));
  } catch {
    return undefined;
  }
}

/** A copy: a function that `JSON.stringify` asks for every value takes three times as long. */
function withoutPositions<T extends object>(node: T): T {
  const {position: _, ...rest} = node as {position?: unknown; children?: object[]; attributes?: object[]};
  if (rest.children) rest.children = rest.children.map(withoutPositions);
  if (Array.isArray(rest.attributes)) rest.attributes = rest.attributes.map(withoutPositions);
  return rest as T;
}
