import type {VFile} from 'vfile';

import type {Finding, Severity} from './finding.ts';

/** A finding with the rule that it comes from. */
export interface RuleFinding extends Finding {
  rule: string;
  severity: Severity;
}

/** How a message of a virtual file says its severity. */
export const FATAL = {error: true, warning: false, info: undefined} as const satisfies Record<
  Severity,
  boolean | undefined
>;

/** Adds a finding to a file's messages: its mend is the note, what an editor may put in its place is expected. */
export function addMessage(file: VFile, {start, end, reason, mend, expected, rule, severity}: RuleFinding): void {
  const from = {line: start.line, column: start.column};
  const place = end ? {start: from, end: {line: end.line, column: end.column}} : from;
  const message = file.message(reason, {place, source: 'haru', ruleId: rule});
  message.fatal = FATAL[severity];
  if (mend !== undefined) message.note = mend;
  if (expected !== undefined) message.expected = [expected].flat();
}
