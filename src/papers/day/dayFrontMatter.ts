import {KINDS} from './frontMatterKinds.ts';
import {slugAddress} from './slugAddress.ts';

/** The front matter that a day's page obeys where it is data. CONTRIBUTING.md has them in a table, with what each does. */
export const DAY_KEYS: readonly string[] = [
  'title',
  'description',
  'keywords',
  'image',
  'hide_table_of_contents',
  'draft',
  'unlisted',
  'slug',
  'tags',
  'sidebar_label',
  'displayed_sidebar',
  'updated',
];

/**
 * What Docusaurus is told of a day's page: of the keys that it knows, those that a day obeys; all others are the author's.
 *
 * @param path below the site
 */
export function dayValues(values: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> {
  const told = Object.entries(values).filter(([key]) => DAY_KEYS.includes(key) || !KINDS.has(key));
  const {slug, ...rest} = Object.fromEntries(told);
  const address = typeof slug === 'string' ? slugAddress(slug, path) : undefined;
  // Below the docs plugin's own address.
  return address === undefined ? rest : {...rest, slug: address.slice('/docs'.length)};
}
