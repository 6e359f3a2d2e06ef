import {formatProblem} from '../papers/day/checkDays.ts';
import type {Problem} from '../papers/day/types.ts';

/** All problems in one list, as the author sees it. */
export function problemsMessage(problems: readonly Problem[]): string {
  return `글에서 고칠 곳 ${problems.length}개를 찾았습니다.\n\n${problems.map(formatProblem).join('\n')}\n`;
}

/** What stops a build because of the author's files. */
export function problemsError(problems: readonly Problem[]): Error {
  return withoutStack(new Error(problemsMessage(problems)));
}

/** Docusaurus prints the stack of what a plugin throws: it would push what the author is to read out of sight. */
export function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
