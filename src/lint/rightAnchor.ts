import {anchorsOf} from '../papers/day/checkDays.ts';
import type {Day} from '../papers/day/types.ts';
import {isNumberedAlias} from './rules/numberedAnchor.ts';

/**
 * The anchor that a link to a day should have instead of the one it has, where there is no doubt. For one with a number
 * that is the plain one. For a broken one it is that of the only section that it can mean: by its arXiv id with a version,
 * by what stands behind an old number, or in another case. `undefined` where the hash is right, or only a guess could mend it.
 */
export function rightAnchor(day: Day, hash: string): string | undefined {
  if (anchorsOf(day).includes(hash)) return day.papers.find((paper) => isNumberedAlias(paper, hash))?.anchor;
  const wanted = new Set(
    [hash, hash.replace(/^\d+-/, ''), hash.replace(/^arxiv[:.]?/i, '').replace(/v\d+$/i, '')].map(fold),
  );
  const meant = day.papers.filter(({anchor, aliases}) => [anchor, ...aliases].some((id) => wanted.has(fold(id))));
  return meant.length === 1 ? meant[0]?.anchor : undefined;
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase();
}
