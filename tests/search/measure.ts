import type {Judged} from './judged.ts';

/** Finds sections: their names, the best first; a number of them is enough. */
export type Find = (query: string, limit: number) => Promise<string[]>;

/** How a search did on one judged query. */
export interface Outcome extends Judged {
  recall: number;
  /** One by the place of the first right one. */
  reciprocalRank: number;
  found: string[];
}

const AT = 10;

export async function judge(find: Find, queries: readonly Judged[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of queries) {
    const found = (await find(one.query, AT)).slice(0, AT);
    const first = found.findIndex((name) => one.sections.includes(name));
    outcomes.push({
      ...one,
      found,
      recall: one.sections.filter((name) => found.includes(name)).length / one.sections.length,
      reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    });
  }
  return outcomes;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
