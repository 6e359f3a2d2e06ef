import type {Day, IsoDate} from '../../../papers/day/types.ts';

const NAMED = 2;
const LONGEST_NAME = 40;

/** What a commit does to a day, as its message says it; nothing of one that is new. */
export type Deed = '' | '고침' | '옮김' | '지움';

/**
 * One line that says what a commit brings: `10-22: MoGA, Ring-linear 외 4편`; of a day that was published before,
 * `10-22 고침: …`.
 */
export function commitMessage(date: IsoDate, {papers, title}: Pick<Day, 'papers' | 'title'>, deed: Deed): string {
  const names = papers.map(({name}) => shorten(name)).filter((name) => name !== '');
  const named = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const others = papers.length - named.length;
  const rest = others > 0 && named.length > 0 ? ` 외 ${others}편` : '';
  const words = named.length > 0 ? named.join(', ') + rest : shorten(title ?? '') || '글';
  return `${date.slice(5)}${deed && ` ${deed}`}: ${words}`;
}

function shorten(name: string): string {
  // Control characters would break the line, or the terminal that shows the log.
  const words = name.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const letters = [...words];
  return letters.length > LONGEST_NAME
    ? `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : words;
}
