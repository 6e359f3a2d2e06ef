import type {Root} from 'mdast';
import {visitParents} from 'unist-util-visit-parents';
import {decodePart} from '../markdown/decodeAddress.ts';

import {plainText} from '../markdown/plainText.ts';
import {sentenceAt} from './sentenceAt.ts';
import type {InternalLink} from './types.ts';

/** An internal link with its offset in the file, by which a section finds its own. */
export interface LocatedLink extends InternalLink {
  offset: number;
}

/**
 * Lists the links that stay on this site: those that begin with `/` or `#`, Markdown's and
 * `<a href="…">` alike. Links to other hosts and relative file links are not among them.
 */
export function collectLinks(tree: Root): LocatedLink[] {
  const links: LocatedLink[] = [];
  visitParents(tree, (node, ancestors) => {
    const url = urlOf(node as LinkLike);
    if (!url || !/^(?:\/(?!\/)|#)/.test(url) || !node.position) return;
    const [pathname = '', hash] = url.split('#') as [string, string | undefined];
    const {line, column, offset = 0} = node.position.start;
    links.push({
      pathname,
      hash: hash ? decodePart(hash) : undefined,
      text: plainText(node),
      sentence: sentenceAt(node, ancestors),
      point: {line, column},
      offset,
    });
  });
  return links;
}

interface LinkLike {
  type: string;
  url?: string;
  name?: string | null;
  attributes?: {type: string; name?: string; value?: unknown}[];
}

function urlOf(node: LinkLike): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  // A directive (`:a`) has attributes too, in an object.
  if (node.name !== 'a' || !Array.isArray(node.attributes)) return undefined;
  const href = node.attributes.find(({name}) => name === 'href')?.value;
  return typeof href === 'string' ? href : undefined;
}
