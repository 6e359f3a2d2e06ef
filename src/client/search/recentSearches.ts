const MOST = 6;

/** The last searches, newest first. Where storage is blocked or holds something else, there are none. */
export function recentSearches(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(key: string, query: string): void {
  const queries = [query, ...recentSearches(key).filter((other) => other !== query)];
  try {
    localStorage.setItem(key, JSON.stringify(queries.slice(0, MOST)));
  } catch {
    // Storage is blocked or full: the search is not remembered.
  }
}

export function forgetSearches(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}
