import {type Document, isMap, isNode, isPair, LineCounter, parseDocument} from 'yaml';
import type {ZodType} from 'zod';

import type {Point, Problem} from './types.ts';

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
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number): Point => {
    const {line, col} = lines.linePos(offset);
    return {line, column: col};
  };
  const pointOf = (keys: readonly PropertyKey[]) => at(offsetOf(document, keys));
  if (document.errors.length > 0) {
    return {problems: document.errors.map(({pos, message}) => ({path, point: at(pos[0]), reason: message})), pointOf};
  }
  const result = shape.safeParse(document.toJS() ?? {});
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
