/** Finds sections: their names, the best first; a number of them is enough. */
export type Find = (query: string, limit: number) => Promise<string[]>;

/** A query of a kind, and the names of the sections that must be found. */
export interface Sought<Kind extends string = string> {
  kind: Kind;
  query: string;
  sections: string[];
}

/** How a search did on one judged query. */
export interface Outcome extends Sought {
  recall: number;
  /** One by the place of the first right one. */
  reciprocalRank: number;
  /** The discounted gain of the right ones, by that of the best order. */
  gain: number;
  found: string[];
  milliseconds: number;
}

const AT = 10;

export async function judge(find: Find, queries: readonly Sought[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of queries) {
    const startedAt = performance.now();
    const found = (await find(one.query, AT)).slice(0, AT);
    const milliseconds = performance.now() - startedAt;
    const first = found.findIndex((name) => one.sections.includes(name));
    const gains = found.map((name, place) => (one.sections.includes(name) ? discount(place) : 0));
    const best = one.sections.slice(0, AT).map((_, place) => discount(place));
    outcomes.push({
      ...one,
      found,
      milliseconds,
      recall: one.sections.filter((name) => found.includes(name)).length / one.sections.length,
      reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
      gain: sum(gains) / sum(best),
    });
  }
  return outcomes;
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2);
}
