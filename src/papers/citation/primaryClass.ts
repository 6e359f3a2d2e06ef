import type {LibraryItem} from './cslItem.ts';

/** arXiv's subjects, https://arxiv.org/category_taxonomy: `cs.CV`, `math.GT`, `hep-th`. */
const SUBJECT = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]{2,})?$/;

/** The subject that a work's authors put first on arXiv: `[cs.CV]` behind its number, as Zotero writes it, or the class of an old id. */
export function primaryClass({number, note, URL, DOI}: LibraryItem): string | undefined {
  for (const field of [number, note]) {
    const named = typeof field === 'string' ? /arxiv:\S+\s*\[([^\]]+)\]/i.exec(field)?.[1] : undefined;
    if (named && SUBJECT.test(named)) return named;
  }
  return /(?:\/|arxiv\.)([a-z-]+(?:\.[A-Z]{2})?)\/\d{7}(?:v\d+)?$/i.exec(URL ?? DOI ?? '')?.[1];
}
