import type {Root, RootContent} from 'mdast';

import {paperSections} from './paperSections.ts';
import type {Point} from './types.ts';

interface Lines {
  /** Counted from 1, the last one included. */
  first: number;
  last: number;
}

/**
 * Puts each block of a page that holds a fault between fences, so that it is shown as its author typed it, and links to nothing. In a
 * heading, whose paper others may lead to, the brackets are taken as signs, and its address is kept.
 *
 * @param text a page
 * @param tree what `parseMarkdown` makes of it
 * @param faults their places in the text
 * @param isWhole whether all blocks but headings are to be typed: of a page that is code, no fault has a place that is sure
 * @returns the same text where nothing of it can be shown otherwise
 */
export function fenceFaults(text: string, tree: Root, faults: readonly Point[], isWhole: boolean): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const ids = new Map(paperSections(tree).sections.map(({heading, anchor}) => [heading as RootContent, anchor]));
  const blocks: Lines[] = [];
  for (const node of tree.children) {
    if (!node.position || node.type === 'yaml' || isFenced(node, lines)) continue;
    const own = {first: node.position.start.line, last: node.position.end.line};
    const isFaulty = faults.some(({line}) => own.first <= line && line <= own.last);
    if (node.type === 'heading' && /^ {0,3}#/.test(lines[own.first - 1] ?? '')) {
      if (isFaulty) lines[own.first - 1] = typedHeading(lines[own.first - 1] ?? '', ids.get(node));
    } else if (isFaulty || isWhole) {
      const before = blocks.at(-1);
      // Several elements of raw HTML may be on the same lines.
      if (before && own.first <= before.last + 1) before.last = Math.max(before.last, own.last);
      else blocks.push(own);
    }
  }
  for (const {first, last} of blocks) {
    const source = lines.slice(first - 1, last).join('');
    const longest = Math.max(2, ...Array.from(source.matchAll(/~+/g), ([run]) => run.length));
    const fence = '~'.repeat(longest + 1);
    lines[first - 1] = `${fence}\n${lines[first - 1]}`;
    lines[last - 1] = `${lines[last - 1]?.replace(/[\r\n]+$/, '')}\n${fence}\n`;
  }
  return lines.join('');
}

function isFenced({type, position}: RootContent, lines: readonly string[]): boolean {
  return type === 'code' && /^ {0,3}(?:`{3}|~{3})/.test(lines[(position?.start.line ?? 1) - 1] ?? '');
}

function typedHeading(line: string, id: string | undefined): string {
  const [, words = '', end = ''] = /^(.*?)[ \t#]*([\r\n]*)$/s.exec(line) ?? [];
  const typed = words.replace(/(?<!\\)[[\]<>!]/g, '\\$&');
  if (typed === words) return line;
  const isNamed = id === undefined || /\{#[^{}]*\}$/.test(words);
  return `${typed}${isNamed ? '' : ` {#${id}}`}${end}`;
}
