import type {Nodes} from 'mdast';
import {countUntil} from '../markdown/countUntil.ts';
import {lineStarts, sourceOffsets} from '../markdown/sourceOffsets.ts';

import type {Point} from '../papers/day/types.ts';

/** Turns the places of a file into offsets of its characters and back. */
export interface Places {
  offsetOf(point: Point): number;
  pointOf(offset: number): Point;
  /** What the author wrote of a node; nothing where it has no place. */
  source(node: Pick<Nodes, 'position'>): string;
  /** The offset at which a node begins. */
  startOf(node: Pick<Nodes, 'position'>): number;
}

/**
 * Counts the lines of a file. Lines and columns of our trees are the file's, their offsets are not: a directive is mended
 * before it is parsed, and a byte order mark is left out.
 */
export function placesIn(text: string): Places {
  const lines = lineStarts(text);
  const offsetOf = sourceOffsets(text, lines);
  return {
    offsetOf,
    pointOf(offset) {
      const line = Math.max(1, countUntil(lines, offset));
      return {line, column: Math.max(0, offset - (lines[line - 1] ?? 0)) + 1};
    },
    source: ({position}) => (position ? text.slice(offsetOf(position.start), offsetOf(position.end)) : ''),
    startOf: ({position}) => (position ? offsetOf(position.start) : 0),
  };
}
