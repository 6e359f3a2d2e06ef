import {NAMED} from '../../papers/search/searchIndex.ts';
import type {IndexFiles} from './IndexFiles.ts';
import {type Matched, matchUnit} from './match.ts';
import {RANK, type RankSettings} from './rankSettings.ts';
import {type Query, readQuery} from './readQuery.ts';
import {countAll, rarity, type Weights, weigh} from './weights.ts';

/** The documents that answer a query, the best first, and what to mark in them. */
export interface Ranked {
  /** Numbers of documents: of equal ones the newer first. */
  documents: number[];
  weights: Weights;
  units: Matched[];
  /** Nothing has all words. */
  isPartial: boolean;
  phrases: string[];
}

/** A page that is no paper. */
const PAGE = 0.3;
/** What has less of the best score is no answer, unless it has all words. */
const LEAST = 0.25;
/** Who types a whole name wants that paper. */
const WHOLE_NAME = 100;

/**
 * Ranks the documents that hold any word of a query: the more of them, the rarer, and the more a document is about it, the
 * better.
 */
export async function rank(files: IndexFiles, text: string, settings: RankSettings = RANK): Promise<Ranked> {
  const query = readQuery(text, settings);
  const {size} = files;
  const units = await Promise.all(query.units.map((unit) => matchUnit(files, unit, settings)));
  const scores = new Float32Array(size);
  const covered = new Float32Array(size);
  const values = units.map(({found}) => (settings.rarity ? rarity(found, size) : 1));
  const total = values.reduce((sum, value) => sum + value, 0);
  await addLinks(files, query, units, values, scores, settings);
  units.forEach(({weights, named}, index) => {
    const value = values[index] as number;
    for (const document of named) scores[document] = (scores[document] as number) + settings.named * value;
    weights.forEach((weight, document) => {
      if (weight === 0) return;
      scores[document] = (scores[document] as number) + weight * value;
      covered[document] = (covered[document] as number) + value;
    });
  });
  if (units.length === 0 && query.date) scores.fill(1);
  else if (settings.coverage > 0 && total > 0) {
    scores.forEach((score, document) => {
      const share = (covered[document] as number) / total;
      scores[document] = score * (1 - settings.coverage + settings.coverage * share);
    });
  }
  await nameFirst(files, query, units, scores);
  if (query.date) keep(scores, new Set(files.documentsOf(query.date)));
  for (const page of files.documentsOf((date) => date === '')) scores[page] = (scores[page] as number) * PAGE;
  return {...sorted(scores, units, query.date ? 0 : LEAST), weights: scores, units, phrases: query.phrases};
}

/** Two words side by side say more than apart; and hold both, where the archive writes them as one. */
async function addLinks(
  files: IndexFiles,
  {links}: Query,
  units: readonly Matched[],
  values: number[],
  scores: Weights,
  settings: RankSettings,
): Promise<void> {
  const found = await Promise.all(links.map(async ({first, term}) => ({first, term: await files.term(term)})));
  for (const {first, term} of found) {
    if (!term) continue;
    const weights = weigh([term], files.size);
    const value = settings.rarity ? rarity(countAll(term), files.size) : 1;
    const pair = [units[first], units[first + 1]] as Matched[];
    weights.forEach((weight, document) => {
      if (weight === 0) return;
      scores[document] = (scores[document] as number) + settings.neighbours * weight * value;
      for (const one of pair) {
        if ((one.weights[document] as number) < weight / 2) one.weights[document] = weight / 2;
      }
    });
    for (const document of term.lists[NAMED] ?? []) {
      scores[document] = (scores[document] as number) + settings.named * value;
    }
    pair.forEach((one, at) => {
      if (one.found === 0) values[first + at] = value / 2;
    });
  }
}

async function nameFirst(files: IndexFiles, query: Query, units: readonly Matched[], scores: Weights): Promise<void> {
  const [only] = units;
  const named =
    units.length === 1 && only
      ? only.named
      : (await files.term(query.whole || (units.length === 2 ? (query.links[0]?.term ?? '') : '')))?.lists[NAMED];
  for (const document of named ?? []) scores[document] = (scores[document] as number) + WHOLE_NAME;
}

function sorted(scores: Weights, units: readonly Matched[], least: number): {documents: number[]; isPartial: boolean} {
  const best = scores.reduce((most, score) => Math.max(most, score >= WHOLE_NAME ? 0 : score), 0);
  const holdsAll = (document: number) => units.every(({weights}) => (weights[document] as number) > 0);
  let isPartial = units.length > 1;
  const documents: number[] = [];
  scores.forEach((score, document) => {
    if (score === 0) return;
    const isWhole = holdsAll(document);
    if (isWhole) isPartial = false;
    if (isWhole || score >= least * best) documents.push(document);
  });
  documents.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return {documents, isPartial: isPartial && documents.length > 0};
}

/** Narrows to some documents; where none of them holds a word, all of them are the nearest answer. */
function keep(scores: Weights, documents: ReadonlySet<number>): void {
  let isAny = false;
  scores.forEach((score, document) => {
    if (!documents.has(document)) scores[document] = 0;
    else if (score > 0) isAny = true;
  });
  if (!isAny) for (const document of documents) scores[document] = 1;
}
