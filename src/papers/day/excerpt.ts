import type {Problem} from './types.ts';

const AROUND = 1;

/** The lines around a place in a text, with their numbers. */
export function excerpt(text: string, line: number): NonNullable<Problem['excerpt']> {
  const first = Math.max(1, line - AROUND);
  return text
    .split(/\r?\n/)
    .slice(first - 1, line + AROUND)
    .map((content, index) => ({line: first + index, text: content}));
}
