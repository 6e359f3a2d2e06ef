/** The day whose papers a page shows in full: its own page, or the home page. */
export interface PageDay {
  /** As in its address, `20251022`. */
  day: string;
  /** Where its date and its list of papers stand. */
  header: HTMLElement;
  sections: PaperPart[];
}

export interface PaperPart {
  anchor: string;
  /** Other ids that lead to the section: those that it may have had when it was read. */
  aliases: string[];
  name: string;
  section: HTMLElement;
}

export function pageDay(): PageDay | undefined {
  const article = document.querySelector('article.day');
  const time = article?.querySelector('time');
  const header = time?.closest('div');
  if (!article || !time || !header) return undefined;
  const links = [...header.querySelectorAll('a')];
  const sections = [...article.querySelectorAll<HTMLElement>('section[aria-labelledby]')].flatMap((section) => {
    const anchor = section.getAttribute('aria-labelledby') ?? '';
    if (section.querySelector('h2')?.id !== anchor) return [];
    const aliases = Array.from(section.querySelectorAll(':scope > span[id]'), ({id}) => id);
    // The first child: a mark may follow.
    const name = links.find((link) => anchorOf(link) === anchor)?.firstChild?.textContent ?? anchor;
    return [{anchor, aliases, name, section}];
  });
  return {day: time.dateTime.replaceAll('-', ''), header, sections};
}

/** Where on its page a link leads; '' to the whole page. */
export function anchorOf({hash}: HTMLAnchorElement): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
