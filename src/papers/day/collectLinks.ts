import type {Nodes, Parents, Root} from 'mdast';

import {decodePart} from '../../markdown/decodeAddress.ts';
import {plainText} from '../../markdown/plainText.ts';
import {wikiTarget} from '../../markdown/wikilinks.ts';
import {linkedPage} from './linkedPage.ts';
import {sentenceAt} from './sentenceAt.ts';
import type {InternalLink} from './types.ts';

/** An internal link with its offset in the file, by which a section finds its own. */
export interface LocatedLink extends InternalLink {
  offset: number;
}

/**
 * Lists the links that stay on this site: those that begin with `/` or `#`, those to a page beside this one,
 * `./20251007.mdx#moga`, and `[[MoGA]]`. Markdown's and `<a href="…">` alike.
 *
 * @param pagePath the page's own file, `docs/papers/y2025/oct/20251022.mdx`
 */
export function collectLinks(tree: Root, pagePath: string): LocatedLink[] {
  const links: LocatedLink[] = [];
  const ancestors: Parents[] = [];
  const add = (node: Nodes): void => {
    const written = urlOf(node as LinkLike);
    const url = written && (linkedPage(written, pagePath) ?? written);
    const wiki = url && wikiTarget(url);
    if (url && node.position && (wiki !== undefined || /^(?:\/(?!\/)|#)/.test(url))) {
      const link = toLink(node, wiki === undefined ? url : '', node.position.start);
      links.push(wiki === undefined ? link : {...link, wiki});
    }
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
