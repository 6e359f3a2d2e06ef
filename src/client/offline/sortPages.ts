export interface KeptPage {
  /** With the base URL. */
  path: string;
  title: string;
}

/** Days, the newest first; then the other pages by their addresses. */
export function sortPages(pages: readonly KeptPage[]): KeptPage[] {
  const dateOf = ({path}: KeptPage) => /\/(\d{8})$/.exec(path)?.[1] ?? '';
  return [...pages].sort((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    if (first !== second) return first > second ? -1 : 1;
    return a.path < b.path ? -1 : 1;
  });
}
