import type {ArchiveRule} from '../finding.ts';

/** A token that is shown as typed: no fault, but a tag may have been meant. */
export const token: ArchiveRule = {
  name: 'token',
  severity: 'info',
  check({day, findings}) {
    // What a whole page lacks says nothing of what it begins with.
    const others = findings.filter(({rule}) => rule !== 'no-paper');
    const told = new Set([...day.problems.map(({point}) => point), ...others.map(({start}) => start)].map(keyOf));
    return day.notes
      .filter(({point}) => !told.has(keyOf(point)))
      .map(({point, reason, mend}) => ({start: point, reason, mend}));
  },
};

function keyOf({line, column}: {line: number; column: number}): string {
  return `${line}:${column}`;
}
