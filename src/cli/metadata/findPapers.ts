import {arxivTitle, type PaperMetadata} from '../../papers/citation/paperMetadata.ts';
import {titleText} from '../../papers/citation/texTitle.ts';
import type {ArxivId} from '../../papers/day/types.ts';
import {askArxiv} from './arxiv.ts';
import type {SourceContext} from './sourceContext.ts';

/** What arXiv told of the papers that it was asked for, and what the author should know of the others. */
export interface FoundPapers {
  papers: Map<ArxivId, PaperMetadata>;
  messages: string[];
}

/** Asks arXiv for papers and says what is missing, unknown or withdrawn. Nothing to ask for is no request. */
export async function findPapers(
  ids: readonly ArxivId[],
  {print, prompts, sources}: SourceContext,
): Promise<FoundPapers> {
  if (ids.length === 0) return {papers: new Map(), messages: []};
  const ask = () => askArxiv(ids, sources.arxivUrl, sources.arxivPatience);
  const doing = `arXiv에 ${ids.length}편을 묻습니다`;
  if (!prompts) print(doing);
  const {papers, unknown, unanswered, failure} = await (prompts ? prompts.wait(doing, ask) : ask());
  const messages = unknown.map((id) => `${id}: arXiv에 없는 번호입니다. 번호를 확인하세요`);
  for (const {id, title, isWithdrawn} of papers.values()) {
    if (isWithdrawn) messages.push(`${id}: 철회된 논문입니다 (${titleText(arxivTitle(title))})`);
  }
  if (unanswered.length > 0) {
    messages.push(
      `채우지 못했습니다: ${unanswered.join(', ')} (arXiv: ${failure}). 나중에 npm run refresh로 채울 수 있습니다`,
    );
  }
  return {papers, messages};
}
