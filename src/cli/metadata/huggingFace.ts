import {HTTPError, type KyInstance} from 'ky';
import pLimit from 'p-limit';
import * as z from 'zod';
import {arxivIdIn} from '../../papers/citation/arxivIdIn.ts';
import {paperText} from '../../papers/citation/paperText.ts';
import type {ArxivId, IsoDate} from '../../papers/day/types.ts';
import {AnswerError, failureReason, type Patience, requestClient} from './request.ts';

export const HUGGING_FACE = 'https://huggingface.co/';

const JSON_TYPE = /^application\/json\b/i;
/** So many papers are asked for at once. */
const AT_ONCE = 4;

const ORGANISATION = z.object({name: z.string().max(200).nullish(), fullname: z.string().max(200).nullish()});
const PAPER = z.object({organization: ORGANISATION.nullish()});
const DAILY = z.array(
  z.object({
    paper: z.object({
      id: z.string(),
      title: z.string().max(5000),
      upvotes: z.number().nullish(),
      organization: ORGANISATION.nullish(),
    }),
    organization: ORGANISATION.nullish(),
  }),
);

/** A paper of Hugging Face's daily list. */
export interface DailyPaper {
  id: ArxivId;
  title: string;
  upvotes: number;
  /** Whoever wrote it, by the long name. */
  organisation?: string;
}

/** There is no list for the day: it has not begun where the server is, or it is none of the calendar. */
export class NoListError extends AnswerError {}

/** The names that Hugging Face gives the organisations of papers, the long one first. */
export interface OrganisationAnswer {
  names: Map<ArxivId, string[]>;
  /** Why the rest could not be asked for. */
  failure?: string;
}

/**
 * Asks Hugging Face who wrote papers. A paper that it does not know has no organisation; a failure ends the asking. Never
 * throws for what the server or the network does.
 */
export async function askOrganisations(
  ids: readonly ArxivId[],
  address: string,
  patience: Patience,
): Promise<OrganisationAnswer> {
  const client = requestClient(JSON_TYPE, patience);
  const answer: OrganisationAnswer = {names: new Map()};
  await pLimit(AT_ONCE).map(ids, async (id) => {
    if (answer.failure !== undefined) return;
    try {
      const {organization} = await askJson(client, new URL(`api/papers/${id}`, address), PAPER);
      const names = namesOf(organization);
      if (names.length > 0) answer.names.set(id, names);
    } catch (error) {
      if (!(error instanceof HTTPError && error.response.status === 404)) answer.failure ??= failureReason(error);
    }
  });
  return answer;
}

/**
 * Asks for the papers that Hugging Face lists for a day, those with most votes first.
 *
 * @returns none at weekends, and while nobody has submitted one yet
 * @throws NoListError where the server refuses the day, AnswerError with the reason where no answer can be had
 */
export async function askDailyPapers(date: IsoDate, address: string, patience: Patience): Promise<DailyPaper[]> {
  const client = requestClient(JSON_TYPE, patience);
  const url = new URL('api/daily_papers', address);
  url.searchParams.set('date', date);
  // A hundred is the most that it gives at once, and more than any day has had.
  url.searchParams.set('limit', '100');
  try {
    const listed = await askJson(client, url, DAILY);
    return listed
      .flatMap(({paper: {id, title, upvotes, organization}, organization: listed}): DailyPaper[] => {
        const arxivId = arxivIdIn(id);
        if (!arxivId) return [];
        const [organisation] = namesOf(listed ?? organization);
        return [{id: arxivId, title: paperText(title) || arxivId, upvotes: upvotes ?? 0, organisation}];
      })
      .sort((a, b) => b.upvotes - a.upvotes);
  } catch (error) {
    const isRefused = error instanceof NoListError || (error instanceof HTTPError && error.response.status === 404);
    throw new (isRefused ? NoListError : AnswerError)(failureReason(error), {cause: error});
  }
}

function namesOf(organization: z.infer<typeof ORGANISATION> | null | undefined): string[] {
  return [organization?.fullname, organization?.name].map((name) => paperText(name ?? '')).filter(Boolean);
}

async function askJson<T>(client: KyInstance, url: URL, shape: z.ZodType<T>): Promise<T> {
  const response = await client.get(url);
  // The client lets 400 through, and nothing else that is no answer.
  if (!response.ok) throw new NoListError(`HTTP ${response.status}`);
  const text = await response.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AnswerError('JSON이 깨졌습니다');
  }
  const result = shape.safeParse(value);
  if (!result.success) throw new AnswerError(`알던 모양의 답이 아닙니다 (${result.error.issues[0]?.path.join('.')})`);
  return result.data;
}
