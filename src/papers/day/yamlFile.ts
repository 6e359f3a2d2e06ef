import {type Document, isAlias, isMap, isNode, isPair, parseDocument, visit} from 'yaml';
import type {ZodType} from 'zod';

import type {Point, Problem} from './types.ts';
import {UNRESOLVED, yamlFault} from './yamlFault.ts';

/** What a YAML or JSON file of the author holds, and what is wrong with it. */
export interface DataFile<T> {
  /** Absent where the file is not what was asked for. */
  data?: T;
  problems: Problem[];
  /** Where the value of a key path begins, or the nearest value around it. */
  pointOf(keys: readonly PropertyKey[]): Point;
}

/**
 * Reads a YAML file (JSON is YAML too) and checks its shape. Every fault has its place in the file: that of the value, or
 * of the nearest that exists.
 */
export function readYaml<T>(text: string, path: string, shape: ZodType<T>): DataFile<T> {
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'});
  const at = (offset: number) => pointAt(text, offset);
  const pointOf = (keys: readonly PropertyKey[]) => at(offsetOf(document, keys));
  const fault = syntaxFault(document, text, path.endsWith('.json'));
  if (fault) return {problems: [{path, ...fault}], pointOf};
  const value = plainValue(document);
  if (value === UNREADABLE) return {problems: [{path, point: at(firstAlias(document)), ...UNRESOLVED}], pointOf};
  const result = shape.safeParse(value ?? {});
  if (result.success) return {data: result.data, problems: [], pointOf};
  return {
    problems: result.error.issues.map((issue) => ({
      path,
      point: pointOf(issue.path),
      reason: `${issue.path.join('.') || '파일'}: ${issue.message}`,
    })),
    pointOf,
  };
}

/** What comes behind the first fault is most often no other. In JSON no fault is one of indentation. */
function syntaxFault({errors}: Document, text: string, isJson = false): Omit<Problem, 'path'> | undefined {
  const error = errors.find(({code}) => !(isJson && code === 'BAD_INDENT')) ?? errors[0];
  return error && {point: pointAt(text, error.pos[0]), ...yamlFault(error)};
}

const UNREADABLE = Symbol();

/** An alias that nothing is named by, or that stands for more than a file of this kind could hold, is found only here. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return UNREADABLE;
  }
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

/** The place of an offset, as editors count lines. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const found = locate(document, keys.slice(0, length));
    if (found !== undefined) return found;
  }
  return document.contents?.range?.[0] ?? 0;
}

function locate(document: Document, keys: readonly PropertyKey[]): number | undefined {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const last = keys.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last));
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node = document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
