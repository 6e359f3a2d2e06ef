import {readJson, writeJson} from '../storedJson.ts';

const MOST = 6;

/** The last searches, newest first. Where storage is blocked or holds something else, there are none. */
export function recentSearches(key: string): string[] {
  const stored = readJson(key);
  return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
}

/** Puts a search before the others. Where storage is blocked or full, it is not remembered. */
export function rememberSearch(key: string, query: string): void {
  const queries = [query, ...recentSearches(key).filter((other) => other !== query)];
  writeJson(key, queries.slice(0, MOST));
}

export function forgetSearches(key: string): void {
  writeJson(key, undefined);
}
