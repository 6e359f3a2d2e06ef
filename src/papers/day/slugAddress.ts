import {dayAddress} from './dayAddress.ts';

/**
 * The address that a front matter's `slug` gives a day: another name in its month's folder.
 *
 * @returns nothing where the slug is no name that an address can end with
 */
export function slugAddress(slug: string, path: string): string | undefined {
  const own = dayAddress({path});
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  const name = slug.trim().normalize('NFC').replace(/^\.\//, '').replace(/\/$/, '');
  const last = name.startsWith(folder) ? name.slice(folder.length) : name;
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]*$/u.test(last) && !/\.(?:mdx?|html)$/i.test(last)
    ? folder + last
    : undefined;
}
