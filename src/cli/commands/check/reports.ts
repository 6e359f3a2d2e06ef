import {VFile} from 'vfile';
import {reporter} from 'vfile-reporter';

import type {Severity} from '../../../lint/finding.ts';
import {addMessage, type RuleFinding} from '../../../lint/messages.ts';

/** What the rules say of one file. */
export interface FileFindings {
  /** Below the site, with `/`. */
  path: string;
  findings: readonly RuleFinding[];
}

/** What `--json` prints of a finding; the order of the fields is part of it. */
export interface JsonFinding {
  path: string;
  /** From 1, as editors count. */
  line: number;
  column: number;
  rule: string;
  severity: Severity;
  reason: string;
  /** The mended form, or what to do. */
  mend: string | null;
}

/** All findings as a JSON array, in the order of paths and places. */
export function jsonReport(files: readonly FileFindings[]): string {
  const all = files.flatMap(({path, findings}) =>
    findings.map(({start, rule, severity, reason, mend = null}): JsonFinding => {
      return {path, line: start.line, column: start.column, rule, severity, reason, mend};
    }),
  );
  return JSON.stringify(all, null, 2);
}

/**
 * All findings for a terminal, and a line that counts them.
 *
 * @param options.hasNotes list what is only worth knowing too: of a whole archive it would hide the rest
 */
export function textReport(
  files: readonly FileFindings[],
  {
    days,
    hasNotes,
    mended,
    unfetched,
    isColourful,
  }: {days: number; hasNotes: boolean; mended: readonly string[]; unfetched: readonly string[]; isColourful: boolean},
): string {
  const reported = files.map(({path, findings}) => {
    const file = new VFile({path});
    for (const finding of findings) if (hasNotes || finding.severity !== 'info') addMessage(file, finding);
    return file;
  });
  const list = reporter(reported, {quiet: true, verbose: true, color: isColourful});
  const count = (wanted: Severity) =>
    files.reduce((sum, {findings}) => sum + findings.filter(({severity}) => severity === wanted).length, 0);
  const notes = count('info');
  const hidden = notes > 0 && !hasNotes ? ' (글을 이름으로 주면 보입니다)' : '';
  return [
    ...(list ? [list, ''] : []),
    ...mended.map((path) => `고쳤습니다: ${path}`),
    ...unfetched.map((failure) => `받지 못한 그림입니다: ${failure}`),
    `글 ${days}개: 오류 ${count('error')}개, 경고 ${count('warning')}개, 참고 ${notes}개${hidden}`,
  ].join('\n');
}
