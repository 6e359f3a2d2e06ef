import {parseExpressionAt} from 'acorn';
import type {ArrayExpression, ObjectExpression, Property} from 'estree';

import {arxivIdOf} from '../citation/arxivIdIn.ts';
import type {LibraryItem} from '../citation/cslItem.ts';
import {readLibrary} from '../citation/library.ts';
import type {ArxivId, Problem} from '../day/types.ts';
import {applyEdits, type TextEdit} from './textEdits.ts';

/** A library with its additions, or what is wrong with it. */
export type EditedLibrary = {text: string; changed: ArxivId[]} | {refused: Problem};

/**
 * Adds works to a month's `library.json`, and to those that it holds the fields that they lack. What is written there
 * stays character for character; what is added is indented as its neighbours are.
 *
 * @param text the file; absent where there is none yet
 * @param works with an arXiv id each
 */
export function addToLibrary(text: string | undefined, path: string, works: readonly LibraryItem[]): EditedLibrary {
  const source = text?.trim() ? text : '[]\n';
  const {items, problems} = readLibrary(source, path);
  if (problems[0]) return {refused: problems[0]};
  const list = readList(source);
  if (list?.objects.length !== items.length) {
    const mend = '대괄호로 시작하는 JSON으로 적으세요, [{"id": …}, …]';
    return {refused: {path, point: {line: 1, column: 1}, reason: 'JSON 목록이 아닙니다', mend}};
  }
  const layout = layoutOf(source, list);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  const changed: ArxivId[] = [];
  for (const work of works) {
    const id = arxivIdOf(work);
    const index = items.findIndex((item) => arxivIdOf(item) === id);
    const object = list.objects[index];
    const completed = object ? completions(work, items[index] as LibraryItem, object, layout) : undefined;
    if (completed) edits.push(...completed);
    else added.push(layout.object(work));
    if (id && completed?.length !== 0) changed.push(id);
  }
  if (added.length > 0) edits.push(addition(list, added, layout));
  return {text: applyEdits(source, edits), changed};
}

type Located<T> = T & {start: number; end: number};

interface LibraryList {
  start: number;
  end: number;
  objects: Located<ObjectExpression>[];
}

/** Where a list's objects stand: JSON is JavaScript, and that parser tells places. */
function readList(source: string): LibraryList | undefined {
  try {
    const start = source.startsWith('\uFEFF') ? 1 : 0;
    const list = parseExpressionAt(source, start, {ecmaVersion: 2024}) as unknown as Located<ArrayExpression>;
    if (list.type !== 'ArrayExpression') return undefined;
    const objects = list.elements.filter((element) => element?.type === 'ObjectExpression');
    return {start: list.start, end: list.end, objects: objects as Located<ObjectExpression>[]};
  } catch {
    return undefined;
  }
}

/** How a library is written: what stands between two works and between two fields. */
interface Layout {
  betweenObjects: string;
  betweenFields: string;
  object(work: LibraryItem): string;
  /** Before the first object and behind the last of a list that was empty. */
  padding: [string, string];
}

function layoutOf(source: string, {objects: [first, second]}: LibraryList): Layout {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const indentAt = (offset: number | undefined): string | undefined =>
    offset === undefined ? undefined : /(?:^|\n)([ \t]*)$/.exec(source.slice(0, offset))?.[1];
  const fields = (first?.properties ?? []) as Located<Property>[];
  const outer = first ? indentAt(first.start) : '  ';
  const own = first ? indentAt(second?.start) : undefined;
  const isAlone = outer !== undefined;
  const margin = outer ?? own ?? '  ';
  const inner = indentAt(fields[0]?.start) ?? (first ? undefined : '    ');
  const betweenFields = inner === undefined ? ', ' : `,${lineBreak}${inner}`;
  return {
    betweenObjects: isAlone || own !== undefined ? `,${lineBreak}${margin}` : ', ',
    betweenFields,
    object: (work) => {
      const lines = Object.entries(work).map(([key, value]) => `${JSON.stringify(key)}: ${inline(value)}`);
      if (inner === undefined) return `{${lines.join(betweenFields)}}`;
      return `{${lineBreak}${inner}${lines.join(betweenFields)}${lineBreak}${margin}}`;
    },
    padding: [`${lineBreak}${margin}`, lineBreak],
  };
}

function addition(list: LibraryList, added: readonly string[], layout: Layout): TextEdit {
  const last = list.objects.at(-1);
  const text = added.join(layout.betweenObjects);
  if (last) return {start: last.end, end: last.end, text: layout.betweenObjects + text};
  return {start: list.start + 1, end: list.end - 1, text: layout.padding[0] + text + layout.padding[1]};
}

/** The edits that give a work the fields which it lacks, or has empty. */
function completions(
  work: LibraryItem,
  known: LibraryItem,
  object: Located<ObjectExpression>,
  layout: Layout,
): TextEdit[] {
  const missing = Object.entries(work).filter(([key]) => key !== 'id' && key !== 'type' && isEmpty(known[key]));
  const properties = object.properties as Located<Property>[];
  const empty = missing.flatMap(([key, value]): TextEdit[] => {
    // The last of two equal keys is the one that counts.
    const property = properties.findLast(({key: own}) => own.type === 'Literal' && own.value === key);
    const {start, end} = (property?.value ?? {}) as Partial<Located<Property>>;
    return start === undefined || end === undefined ? [] : [{start, end, text: inline(value)}];
  });
  const fresh = missing.filter(([key]) => !(key in known));
  const end = properties.at(-1)?.end;
  if (fresh.length === 0 || end === undefined) return empty;
  const text = fresh.map(([key, value]) => `${layout.betweenFields}${JSON.stringify(key)}: ${inline(value)}`).join('');
  return [...empty, {start: end, end, text}];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** JSON on one line, with spaces to read by. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`)
    .join(', ')}}`;
}
