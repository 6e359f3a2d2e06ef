import {linkTerm} from '../../papers/search/searchTerms.ts';
import type {IndexFiles} from './IndexFiles.ts';
import {hasAny, type Matched, matchUnit, matchWords, type Weights} from './match.ts';
import {type Query, readQuery} from './readQuery.ts';

/** The documents that answer a query, the best first, and what to mark in them. */
export interface Ranked {
  /** Numbers of documents: of equal ones the newer first. */
  documents: number[];
  weights: Weights;
  units: Matched[];
  /** Nothing has all words: these have most of them. */
  isPartial: boolean;
}

/** Words side by side as they were typed, for each pair of them. */
const SIDE_BY_SIDE = 1.5;
/** From so many sections on that hold the phrase, those that hold its words apart are left out, unless in their heads. */
const ENOUGH_PHRASES = 3;
/** A word in an organisation's label is worth so much at least: see `FIELD_WEIGHTS`. */
const HEAD_WEIGHT = 2;
/** A page that is no paper. */
const PAGE = 0.3;
/** Where no section has all words: what part of their weight it must have. */
const MOST_OF_IT = 0.5;

export async function rank(files: IndexFiles, text: string): Promise<Ranked> {
  const nouns = new Set(files.manifest.nouns);
  const query = readQuery(text, (word) => nouns.has(word));
  const [units, links] = await Promise.all([
    Promise.all(query.units.map((unit) => matchUnit(files, unit))),
    matchLinks(files, query),
  ]);
  const scores =
    units.length === 0 && query.date ? new Float32Array(files.size).fill(1) : allOf(units, links, files.size);
  const isPartial = units.length > 1 && !hasAny(scores);
  if (isPartial) mostOf(units, scores);
  if (query.date) keep(scores, new Set(files.documentsOf(query.date)));
  for (const page of files.documentsOf((date) => date === '')) scores[page] = (scores[page] ?? 0) * PAGE;

  const documents: number[] = [];
  scores.forEach((score, document) => {
    if (score > 0) documents.push(document);
  });
  documents.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return {documents, weights: scores, units, isPartial};
}

/** Where the last word of each unit and the first of the next stand side by side; nothing for those typed apart. */
function matchLinks(files: IndexFiles, {units}: Query): Promise<(Weights | undefined)[]> {
  return Promise.all(
    units.slice(1).map(async ({atoms: [first]}, index) => {
      const last = units[index]?.atoms.at(-1);
      if (!first?.isNext || !last || first.kind === 'initials' || last.kind === 'initials') return undefined;
      return matchWords(files, [
        {...first, text: linkTerm(last, first), kind: isHangul(last, first) ? 'hangul' : 'latin'},
      ]);
    }),
  );
}

function isHangul(...atoms: {kind: string}[]): boolean {
  return atoms.every(({kind}) => kind === 'hangul');
}

function allOf(units: readonly Matched[], links: readonly (Weights | undefined)[], size: number): Weights {
  const scores = new Float32Array(size);
  if (units.length === 0) return scores;
  for (let document = 0; document < size; document += 1) {
    let sum = 0;
    for (const {weights} of units) {
      const weight = weights[document] as number;
      sum = weight > 0 ? sum + weight : Number.NEGATIVE_INFINITY;
    }
    if (sum > 0) scores[document] = sum;
  }
  for (const link of links) {
    if (!link) continue;
    const phrases = count(scores, (score, document) => score > 0 && (link[document] as number) > 0);
    scores.forEach((score, document) => {
      if (score === 0) return;
      if ((link[document] as number) > 0)
        scores[document] = score + SIDE_BY_SIDE * Math.max(1, link[document] as number);
      else if (phrases >= ENOUGH_PHRASES && units.some(({weights}) => (weights[document] as number) < HEAD_WEIGHT))
        scores[document] = 0;
    });
  }
  return scores;
}

/** Sections that hold most of what was asked for; a rare word counts for more. */
function mostOf(units: readonly Matched[], scores: Weights): void {
  const rarity = units.map(({weights}) => {
    const found = count(weights, (weight) => weight > 0);
    return found > 0 ? Math.log(1 + scores.length / found) : 0;
  });
  const total = rarity.reduce((sum, one) => sum + one, 0);
  scores.forEach((_, document) => {
    let covered = 0;
    let sum = 0;
    units.forEach(({weights}, index) => {
      const weight = weights[document] as number;
      if (weight === 0) return;
      covered += rarity[index] as number;
      sum += (rarity[index] as number) * (1 + weight / 12);
    });
    if (total > 0 && covered >= MOST_OF_IT * total) scores[document] = sum;
  });
}

function keep(scores: Weights, documents: ReadonlySet<number>): void {
  scores.forEach((_, document) => {
    if (!documents.has(document)) scores[document] = 0;
  });
}

function count(weights: Weights, counts: (weight: number, document: number) => boolean): number {
  return weights.reduce((sum, weight, document) => sum + (counts(weight, document) ? 1 : 0), 0);
}
