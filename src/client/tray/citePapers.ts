import type {DayCitations} from '../../derived/citationFiles.ts';
import type {Taken} from './parseTaken.ts';

export type CitationForm = 'bibtex' | 'ris' | 'markdown';

export interface CitedPapers {
  /** All citations in one text; '' where there is none. */
  text: string;
  /** Papers that the site no longer has. */
  gone: Taken[];
}

/**
 * Cites papers of several days in one text, each work once: a reader may have taken two summaries of it.
 *
 * @param load gives the citations of a day by its address, nothing where the day is gone
 * @throws what `load` throws
 */
export async function citePapers(
  papers: readonly Taken[],
  form: CitationForm,
  load: (day: string) => Promise<DayCitations | undefined>,
): Promise<CitedPapers> {
  const addresses = [...new Set(papers.map(({address}) => dayOf(address)))];
  const days = new Map(await Promise.all(addresses.map(async (day) => [day, await load(day)] as const)));
  const citations = new Map<string, string>();
  const gone: Taken[] = [];
  for (const paper of papers) {
    const day = days.get(dayOf(paper.address));
    const citation = day?.[paper.address.slice(paper.address.indexOf('#') + 1)]?.[form];
    if (citation === undefined) gone.push(paper);
    else if (!citations.has(keyOf(citation))) {
      citations.set(keyOf(citation), form === 'markdown' ? `- ${citation}` : citation.trim());
    }
  }
  // RIS has line ends of its own.
  const end = form === 'ris' ? '\r\n' : '\n';
  const between = form === 'markdown' ? end : end + end;
  return {text: citations.size > 0 ? [...citations.values()].join(between) + end : '', gone};
}

/** Two summaries of one work may call it by two names: a file of BibTeX or RIS holds its key once. */
function keyOf(citation: string): string {
  return /^(?:@\w+\{([^,]+),|ID {2}- (.*)$)/m.exec(citation)?.[0] ?? citation;
}

function dayOf(address: string): string {
  return address.slice(0, address.indexOf('#'));
}
