import type {Finding} from './finding.ts';
import type {LintPage} from './page.ts';
import {placesIn} from './places.ts';

/** Where a label stands in a heading: inside its backticks. */
export function labelPlace({text}: LintPage, line: number, label: string): Pick<Finding, 'start' | 'end'> {
  const {offsetOf, pointOf} = placesIn(text);
  const from = offsetOf({line, column: 1});
  const end = text.slice(from).search(/[\r\n]|$/);
  const at = text.slice(from, from + end).lastIndexOf(`\`${label}\``);
  if (at < 0) return {start: {line, column: 1}};
  return {start: pointOf(from + at + 1), end: pointOf(from + at + 1 + label.length)};
}
