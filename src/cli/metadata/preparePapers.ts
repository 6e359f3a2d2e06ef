import type {CslItem} from '../../papers/citation/cslItem.ts';
import {arxivTitle, type PaperMetadata, workOf} from '../../papers/citation/paperMetadata.ts';
import {titleText} from '../../papers/citation/texTitle.ts';
import {formatProblem} from '../../papers/day/checkDays.ts';
import type {ArxivId} from '../../papers/day/types.ts';
import {escapeHeading} from '../../papers/edit/escapeHeading.ts';
import type {PaperDraft} from '../../papers/edit/paperDraft.ts';
import {splitTitle} from '../../papers/edit/splitTitle.ts';
import {type EarlierSummary, findSummaries} from '../../papers/lists/findSummaries.ts';
import {readArchive} from '../archive/readArchive.ts';
import {findPapers} from './findPapers.ts';
import {askOrganisations} from './huggingFace.ts';
import {organisationLabels} from './organisationLabels.ts';
import type {SourceContext} from './sourceContext.ts';

/** Papers ready to be written into a page, in the order asked for. */
export interface PreparedPapers {
  drafts: PaperDraft[];
  /** What `library.json` should know of them. */
  works: CslItem[];
  /** Links to earlier summaries, a paragraph each. */
  crossLinks: string[];
  /** What the author should know, to be printed when the page is written. */
  messages: string[];
}

/**
 * Finds out what is to be written of papers: their names, organisations and works. A paper that the archive summarises
 * already is asked about; where nobody can answer it is left out, and the link to it is printed.
 *
 * @param again summarise such papers once more without asking
 */
export async function preparePapers(
  ids: readonly ArxivId[],
  {again = false}: {again?: boolean},
  context: SourceContext,
): Promise<PreparedPapers> {
  const days = await readArchive(context.siteDir);
  const summaries = findSummaries(days);
  const crossLinks: string[] = [];
  const isWanted = async (id: ArxivId, earlier: EarlierSummary | undefined) => {
    if (!earlier || again) return true;
    const link = `[${escapeHeading(earlier.paper.name)}](${earlier.address})`;
    const {path, date} = earlier.day;
    const {line, column} = earlier.paper.point;
    const message = `${id}은(는) ${date ?? '다른 글'}에 이미 정리했습니다: ${path}:${line}:${column}`;
    const choice = context.prompts ? await context.prompts.chooseRepeat(message) : 'skip';
    if (choice === 'link') crossLinks.push(link);
    else if (choice === 'skip')
      context.print(`${message}\n    ${link}\n    건너뜁니다. 다시 정리하려면 --again을 붙이세요`);
    return choice === 'again';
  };

  const unseen = new Set<ArxivId>();
  const asked: ArxivId[] = [];
  for (const id of ids) {
    const earlier = summaries.byId(id);
    if (!earlier) unseen.add(id);
    if (await isWanted(id, earlier)) asked.push(id);
  }
  const [{papers, messages}, organisations] = await Promise.all([
    findPapers(asked, context),
    askOrganisations(asked, context.sources.huggingFaceUrl, context.sources.huggingFacePatience),
  ]);
  if (organisations.failure) messages.push(`기관은 채우지 못했습니다 (Hugging Face: ${organisations.failure})`);
  const {labelOf, problems} = await organisationLabels(context.siteDir, days);
  messages.push(...problems.map(formatProblem));

  const prepared: PreparedPapers = {drafts: [], works: [], crossLinks, messages};
  for (const id of asked) {
    const paper = papers.get(id);
    const earlier = paper && unseen.has(id) ? summaries.byTitle(titleText(arxivTitle(paper.title))) : undefined;
    if (!(await isWanted(id, earlier))) continue;
    const names = organisations.names.get(id);
    prepared.drafts.push({id, ...titleOf(id, paper), organisations: names ? [labelOf(names)] : []});
    if (paper) prepared.works.push(workOf(paper));
  }
  return prepared;
}

function titleOf(id: ArxivId, paper: PaperMetadata | undefined): Pick<PaperDraft, 'name' | 'subtitle'> {
  return splitTitle(arxivTitle(paper?.title ?? '') || id);
}
