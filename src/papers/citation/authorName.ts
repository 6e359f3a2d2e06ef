import type {CslName} from './cslItem.ts';
import {paperText} from './paperText.ts';

/** Words that belong to the family name behind them: `van der Maaten`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'af al bin da de del della den der di dos du el la le ten ter van vander von zu zur'.split(' '),
);
const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i;
const GROUP = /^the\s|\b(?:team|group|collaboration|consortium|labs?|laboratory|institute|university|project|inc\.?)$/i;

/**
 * Makes a CSL name of an author as arXiv writes it, given names first: `Laurens van der Maaten`. One word, and what calls
 * itself a team, is a group's name. `undefined` where there is no letter: arXiv writes `:` between a team and its members.
 */
export function authorName(written: string): CslName | undefined {
  const name = paperText(written);
  if (!/\p{L}/u.test(name)) return undefined;
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2 || GROUP.test(name)) return {literal: name};
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start--;
  const family = words.slice(start).join(' ').replace(/,$/, '');
  return {family, given: words.slice(0, start).join(' '), ...(suffix && {suffix})};
}
