import type {PaperMetadata} from '../../papers/citation/paperMetadata.ts';
import type {ArxivId} from '../../papers/day/types.ts';
import {parseArxivFeed} from './parseArxivFeed.ts';
import {failureReason, type Patience, requestClient} from './request.ts';

export const ARXIV = 'https://export.arxiv.org/';

/** So many ids go into one request: the address of one with more would be too long. */
const IDS_A_REQUEST = 100;

/** What arXiv knows, and of which papers it gave no answer. */
export interface ArxivAnswer {
  papers: Map<ArxivId, PaperMetadata>;
  /** arXiv has no such paper. */
  unknown: ArxivId[];
  /** Nothing is known of these. */
  unanswered: ArxivId[];
  /** Why. */
  failure?: string;
}

/**
 * Asks arXiv's API for papers: all in one request, a hundred at most. Never throws for what arXiv or the network does.
 *
 * @param address the server, with a slash at its end
 */
export async function askArxiv(ids: readonly ArxivId[], address: string, patience: Patience): Promise<ArxivAnswer> {
  const client = requestClient(/^(?:application|text)\/(?:\w+\+)?xml\b/i, patience);
  const answer: ArxivAnswer = {papers: new Map(), unknown: [], unanswered: []};

  const ask = async (wanted: readonly ArxivId[]): Promise<void> => {
    const url = new URL('api/query', address);
    url.searchParams.set('id_list', wanted.join(','));
    url.searchParams.set('max_results', String(wanted.length));
    // A comma may stand in an address, and arXiv's own examples have it.
    const {papers, unreadable, errors} = parseArxivFeed(
      await client.get(url.href.replaceAll('%2C', ',').replaceAll('%2F', '/')).text(),
    );
    for (const id of wanted) {
      const paper = papers.find((found) => found.id === id);
      if (paper) answer.papers.set(id, {...paper, id});
    }
    const isUnreadable = (id: ArxivId) => unreadable.some((found) => found === id);
    if (unreadable.length > 0) answer.failure = '답에 빠진 것이 있습니다';
    // So arXiv answers for a number that it does not have, and now and then for any.
    if (papers.length + unreadable.length + errors.length === 0) {
      answer.failure = '빈 답입니다. 번호가 맞는지도 보세요';
      return;
    }
    const rest = wanted.filter((id) => !answer.papers.has(id) && !isUnreadable(id));
    const refused = rest.filter((id) => errors.some((error) => error.includes(id)));
    // One id that is none makes arXiv refuse them all.
    if (errors.length > 0 && refused.length > 0 && refused.length < rest.length) {
      answer.unknown.push(...refused);
      await ask(rest.filter((id) => !refused.includes(id)));
    } else answer.unknown.push(...rest);
  };

  for (let from = 0; from < ids.length; from += IDS_A_REQUEST) {
    try {
      await ask(ids.slice(from, from + IDS_A_REQUEST));
    } catch (error) {
      answer.failure = failureReason(error);
      break;
    }
  }
  answer.unanswered = ids.filter((id) => !answer.papers.has(id) && !answer.unknown.includes(id));
  return answer;
}
