import type {Root} from 'mdast';

import {attributeAddresses, markdownAddress, type Span, tagAddresses} from './addressSpans.ts';
import {constantAttributes} from './jsxConstants.ts';
import {nodesOf} from './nodesOf.ts';
import {sourceOffsets} from './sourceOffsets.ts';

/** The address of an image on another host, where it stands in the source. */
export interface ForeignImage extends Span {
  url: string;
}

/**
 * Finds the addresses of a page's images of other hosts, `![](https://…)` and `<img src="https://…">`, so that files can take their
 * place. In the order of the source; those of definitions too, where an image names them.
 *
 * @param source the text that `tree` was parsed from
 */
export function foreignImages(tree: Root, source: string): ForeignImage[] {
  const offset = sourceOffsets(source);
  const nodes = nodesOf(tree);
  const shown = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  const found = nodes.flatMap((node): ForeignImage[] => {
    if (!node.position) return [];
    const span = {start: offset(node.position.start), end: offset(node.position.end)};
    if (node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier))) {
      const url = node.data?.written ?? node.url;
      if (!isForeign(node.url)) return [];
      const opener = node.type === 'image' ? '](' : ']:';
      return markdownAddress(source, span, {url, opener}).map((place) => ({...place, url: node.url}));
    }
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'img') return [];
    const src = constantAttributes(node).values.get('src');
    if (typeof src !== 'string' || !isForeign(src)) return [];
    const inTags = tagAddresses(source, span, src);
    const places = inTags.length > 0 ? inTags : attributeAddresses(source, span, src);
    const sized = markdownAddress(source, span, {url: src, opener: ']('});
    return (places.length > 0 ? places : sized).map((place) => ({...place, url: src}));
  });
  const byPlace = new Map(found.map((image) => [image.start, image]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

function isForeign(url: string): boolean {
  return /^https?:\/\//i.test(url) || url.startsWith('//');
}
