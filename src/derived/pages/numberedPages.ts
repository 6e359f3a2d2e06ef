import {type ListPage, stablePages} from '../../papers/lists/stablePages.ts';

/** A page of a long list with its address, and those of the pages beside it. */
export interface NumberedPage<T> extends ListPage<T> {
  path: string;
  newer?: string;
  older?: string;
}

/**
 * Cuts a list into stable pages. The newest has the list's own address, the others their numbers below it.
 *
 * @param items oldest first
 */
export function numberedPages<T>(items: readonly T[], size: number, permalink: string): NumberedPage<T>[] {
  const pages = stablePages(items, size).map((page) => ({
    ...page,
    path: page.number === undefined ? permalink : `${permalink}/${page.number}`,
  }));
  return pages.map((page, index) => ({...page, newer: pages[index - 1]?.path, older: pages[index + 1]?.path}));
}
