import type {InternalLink} from './types.ts';

/** Whether a wikilink leads to one place. */
export function isResolved({wiki, pathname, hash}: InternalLink): boolean {
  return wiki === undefined || pathname !== '' || hash !== undefined;
}

/** The plain link that says what a wikilink does; nothing for one that leads nowhere, and for all other links. */
export function plainForm(link: InternalLink): string | undefined {
  const {wiki, pathname, hash, text} = link;
  if (wiki === undefined || !isResolved(link)) return undefined;
  const anchor = hash === undefined ? '' : `#${hash.replace(/[()\s<>]/g, encodeURIComponent)}`;
  return `[${text}](${pathname}${anchor})`;
}
