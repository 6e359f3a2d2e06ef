import {switchOf} from './frontMatterKinds.ts';

/** Keys by which other blogs keep a note to themselves, and the value that does so. */
const KEYS: ReadonlyMap<string, boolean> = new Map([
  ...['draft', 'isdraft', 'is_draft', '_draft', 'private', 'isprivate', 'is_private'].map(
    (key) => [key, true] as const,
  ),
  ...['publish', 'published', 'ispublished', 'is_published', 'public', 'ispublic', 'is_public', 'dg-publish'].map(
    (key) => [key, false] as const,
  ),
]);

/** `status: draft`, as WordPress and many vaults have it. */
const STATES: ReadonlySet<string> = new Set(['status', 'visibility', 'access', 'state']);
const HIDDEN_STATES = /^(?:draft|private|pending|unpublished|wip|초안|비공개|임시)$/i;

/** Whether a key of front matter says that its page is not published: Jekyll's `published: false`, Obsidian's `publish: false`. */
export function isUnpublished(key: string, value: unknown): boolean {
  const name = key.toLowerCase();
  if (STATES.has(name)) return HIDDEN_STATES.test(String(value).trim());
  const kept = KEYS.get(name);
  return kept !== undefined && switchValue(value) === kept;
}

/** Whether a key says of its page that it is published, or that it is not. */
export function isPublicationSwitch(key: string, value: unknown): boolean {
  return isUnpublished(key, value) || (KEYS.has(key.toLowerCase()) && switchValue(value) !== undefined);
}

function switchValue(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : switchOf(String(value));
}
