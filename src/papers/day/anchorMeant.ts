import {anchorsOf} from './checkDays.ts';
import {hasId} from './hasId.ts';
import type {Day} from './types.ts';

/**
 * The anchor on a day that a link from another site meant: sites make ids of headings in different ways
 * (`1-moga-bytedance`, `moga-bytedance`, Obsidian's `1. MoGA`), but all keep the letters.
 *
 * @param hash decoded, without `#`
 * @returns the paper's anchor, or the id of another heading; `undefined` where no heading or more than one fits
 */
export function anchorMeant(day: Day, hash: string): string | undefined {
  const ids = anchorsOf(day);
  const canonical = (id: string) => day.papers.find((paper) => hasId(paper, id))?.anchor ?? id;
  if (ids.includes(hash)) return canonical(hash);
  for (const meant of [letters(hash), letters(hash).replace(/^\d+/, '')]) {
    const found = new Set(ids.filter((id) => meant !== '' && letters(id) === meant).map(canonical));
    const [anchor] = found;
    if (found.size === 1) return anchor;
  }
  return undefined;
}

function letters(id: string): string {
  return id
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
