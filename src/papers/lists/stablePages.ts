/** A page of a long list, numbered from the oldest, so that a full page never changes. */
export interface ListPage<T> {
  /** Absent on the first page that a reader sees, which holds the newest. */
  number?: number;
  /** Newest first. */
  items: T[];
}

/**
 * Cuts a list into pages of `size`. Pages are counted from the oldest: page 1 keeps its address and its content for
 * good. What fills no whole page yet stays with the newest page, which holds between `size` and twice as many.
 *
 * @param items oldest first
 */
export function stablePages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const numbered = Array.from({length: full}, (_, index) => ({
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size).reverse(),
  }));
  return [{items: items.slice(full * size).reverse()}, ...numbered.reverse()];
}
