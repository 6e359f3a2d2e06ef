import type {Archive} from './archive.ts';
import {archiveRules} from './archiveRules.ts';
import type {RuleFinding} from './messages.ts';
import type {LintPage} from './page.ts';

/** All that the rules say of a page, in the order of its lines. */
export function lintPage(page: LintPage, archive: Archive): RuleFinding[] {
  const ofArchive = archiveRules.flatMap(({name: rule, severity, check}) =>
    check(page, archive).map((finding) => ({...finding, rule, severity})),
  );
  return [...page.findings, ...ofArchive].sort(
    (a, b) => a.start.line - b.start.line || a.start.column - b.start.column,
  );
}
