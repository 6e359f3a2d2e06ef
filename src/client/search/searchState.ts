/** What a reader searches for. The three facets hold one slug each. */
export interface SearchState {
  query: string;
  organisation?: string;
  topic?: string;
  year?: string;
  sort?: 'date';
}

export type FacetKind = 'organisation' | 'topic' | 'year';

export const FACET_KINDS: readonly FacetKind[] = ['organisation', 'topic', 'year'];

const PARAMETERS = {query: 'q', organisation: 'org', topic: 'topic', year: 'year', sort: 'sort'} as const;

/** Whether a facet is chosen. */
export function isNarrowed(state: SearchState): boolean {
  return FACET_KINDS.some((kind) => state[kind] !== undefined);
}

/** `?q=확산&org=google&sort=date`: what an address asks for. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const state: SearchState = {query: parameters.get(PARAMETERS.query) ?? ''};
  for (const kind of FACET_KINDS) {
    const slug = parameters.get(PARAMETERS[kind]);
    if (slug) state[kind] = slug;
  }
  if (parameters.get(PARAMETERS.sort) === 'date') state.sort = 'date';
  return state;
}

/** The same the other way; empty where nothing is searched for. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  for (const [key, parameter] of Object.entries(PARAMETERS)) {
    const value = state[key as keyof SearchState]?.trim();
    if (value) parameters.set(parameter, value);
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
