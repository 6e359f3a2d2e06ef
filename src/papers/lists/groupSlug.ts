import {createHash} from 'node:crypto';

import {slug} from 'github-slugger';

/** In bytes of UTF-8: a file's name has 255 at most, and so many more letters once they stand in an address. */
export const LONGEST_SLUG = 80;

/**
 * The last part of the address of an organisation's or a topic's page; a label without a letter that could stand there has one
 * too. A long one is cut, and told by a digest from others that begin so.
 */
export function groupSlug(label: string): string {
  const whole = slug(label.trim()) || 'unnamed';
  const bytes = Buffer.from(whole);
  if (bytes.length <= LONGEST_SLUG) return whole;
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  const cut = bytes.subarray(0, LONGEST_SLUG - digest.length - 1).toString();
  // The cut may go through a letter.
  return `${cut.replace(/\uFFFD+$/, '')}-${digest}`;
}
