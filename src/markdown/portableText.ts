import type {Nodes, Text} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {accentsIn} from './texAccents.ts';

/** A piece of a page's source, and what says the same to a reader of Markdown that knows none of this dialect. */
export interface TextEdit {
  kind: 'text';
  start: number;
  end: number;
  text: string;
}

/** A tag, or a token of its form: GitHub takes it for HTML and shows nothing. */
const TOKEN = /(?<!\\)<[/!?]?[A-Za-z][^<>\n]*>/g;

/** Words that this site shows as they were typed, `<think>`, `<script>`, stay words. */
export function tokenEdits({value}: Text, start: number, written: string): TextEdit[] {
  return [...written.matchAll(TOKEN)].flatMap(({0: token, index}): TextEdit[] =>
    value.includes(token) ? [{kind: 'text', start: start + index, end: start + index + 1, text: '\\<'}] : [],
  );
}

/** The letters that TeX spells in a paper's heading. */
export function accentEdits(start: number, written: string, column: number): TextEdit[] {
  if (column !== 1 || !written.includes('\\')) return [];
  return accentsIn(written).map(({offset, typed, letter}) => ({
    kind: 'text',
    start: start + offset,
    end: start + offset + typed.length,
    text: letter,
  }));
}

/** GitHub's alerts, by the names of admonitions. */
const ALERTS: Readonly<Record<string, string>> = {
  note: 'NOTE',
  tip: 'TIP',
  info: 'IMPORTANT',
  important: 'IMPORTANT',
  warning: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
};

const OPENING = /^:{3,}[ \t]*[\w-]+[ \t]*(?:\[([^\]\r\n]*)\]|([^\r\n{:]*))?(?:\{[^\r\n]*\})?(?:[ \t]*:{3,})?[ \t]*$/;

/** `:::note` … `:::` as a quotation with GitHub's mark, where it begins a line; one inside another stays as it is. */
export function alertEdits({name}: ContainerDirective, start: number, written: string): TextEdit[] {
  const alert = ALERTS[name];
  const lines = [...written.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].filter(({0: line}) => line !== '');
  const [first, ...rest] = lines;
  const last = rest.at(-1);
  const opening = OPENING.exec(first?.[1] ?? '');
  if (!alert || !opening || !last || !/^:{3,}[ \t]*$/.test(last[1] ?? '')) return [];
  const title = (opening[1] ?? opening[2] ?? '').trim();
  const edits: TextEdit[] = [
    {kind: 'text', start, end: start + opening[0].length, text: `> [!${alert}]${title && `\n> **${title}**\n>`}`},
  ];
  for (const {1: line = '', index} of rest.slice(0, -1))
    edits.push({kind: 'text', start: start + index, end: start + index, text: line === '' ? '>' : '> '});
  // What follows would go on with the quotation's last paragraph.
  const end = start + last.index;
  return [...edits, {kind: 'text', start: end, end: end + (last[1] ?? '').length, text: ''}];
}

/** Whether a container stands in no other block. */
export function isAtMargin({position}: Pick<Nodes, 'position'>): boolean {
  return position?.start.column === 1;
}
