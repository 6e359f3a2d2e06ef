import assert from 'node:assert/strict';

import type {Problem} from '../../src/papers/day/types.ts';

/** Checks that each problem has a reason and a place that an editor can go to. */
export function checkPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|[\n\r]/);
  for (const {point, reason} of problems) {
    assert(reason.trim() !== '', 'a problem says nothing');
    const line = lines[point.line - 1];
    assert(line !== undefined, `${reason}: there is no line ${point.line}`);
    assert(
      Number.isInteger(point.column) && point.column >= 1 && point.column <= line.length + 1,
      `${reason}: column ${point.column} of line ${point.line}, which has ${line.length}`,
    );
  }
}
