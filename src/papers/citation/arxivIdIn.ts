import {paperSource} from '../day/paperSource.ts';
import type {ArxivId} from '../day/types.ts';
import type {LibraryItem} from './cslItem.ts';

/** arXiv's own DOIs, with or without the resolver: `10.48550/arXiv.2510.18692`. */
const DOI_PREFIX = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?10\.48550\/(?=arxiv\.)/i;

/**
 * The arXiv id that a field of a bibliography names, without its version: an address, a DOI of arXiv, or the id itself as
 * `arXiv:2510.18692v2`, `arXiv:2510.18692 [cs.CV]`, `arxiv-2510.18692`.
 */
export function arxivIdIn(field: string): ArxivId | undefined {
  const text = field.trim().replace(DOI_PREFIX, '');
  const id = text.replace(/^arxiv\s*[:.-]\s*/i, '').replace(/\s*\[[^\]]*\]$/, '');
  const source = paperSource(/^https?:\/\//.test(id) ? id : `https://arxiv.org/abs/${id}`);
  return source.kind === 'web' ? undefined : source.id;
}

/** The arXiv id of a work, wherever its fields carry one. */
export function arxivIdOf({id, number, DOI, URL}: LibraryItem): ArxivId | undefined {
  for (const field of [DOI, URL, number, id]) {
    const found = typeof field === 'string' ? arxivIdIn(field) : undefined;
    if (found) return found;
  }
  return undefined;
}
