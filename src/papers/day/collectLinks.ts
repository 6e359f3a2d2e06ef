import type {Nodes, Parents, Root} from 'mdast';

import {decodePart} from '../../markdown/decodeAddress.ts';
import {plainText} from '../../markdown/plainText.ts';
import {linkedFile} from './linkedFile.ts';
import {sentenceAt} from './sentenceAt.ts';
import type {InternalLink} from './types.ts';

/** An internal link with its offset in the file, by which a section finds its own. */
export interface LocatedLink extends InternalLink {
  offset: number;
}

/**
 * Lists the links that stay on this site: those that begin with `/` or `#`, and those to a page's file, `./20251007.mdx#moga`.
 * Markdown's and `<a href="…">` alike.
 *
 * @param pagePath the page's own file, `docs/papers/y2025/oct/20251022.mdx`
 */
export function collectLinks(tree: Root, pagePath: string): LocatedLink[] {
  const links: LocatedLink[] = [];
  const ancestors: Parents[] = [];
  const add = (node: Nodes): void => {
    const written = urlOf(node as LinkLike);
    const url = written && (linkedFile(written, pagePath) ?? written);
    if (url && /^(?:\/(?!\/)|#)/.test(url) && node.position) links.push(toLink(node, url, node.position.start));
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) add(child);
    ancestors.pop();
  };
  const toLink = (node: Nodes, url: string, {line, column, offset = 0}: Place): LocatedLink => {
    const [pathname = '', hash] = url.split('#') as [string, string | undefined];
    return {
      pathname,
      hash: hash ? decodePart(hash) : undefined,
      text: plainText(node),
      sentence: sentenceAt(node, ancestors),
      point: {line, column},
      offset,
    };
  };
  add(tree);
  return links;
}

/** Where a node begins in the file. */
type Place = NonNullable<Nodes['position']>['start'];

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
