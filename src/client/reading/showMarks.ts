import {anchorOf, type PageDay} from './pageDay.ts';
import type {ReadingRecord} from './record.ts';

type Mark = 'read' | 'new';

/** The links of lists, where papers and days carry marks; those of the text do not. */
const LINKS = 'current-heading a, #sidebar a, [data-reading] a';

/** Those of them that lead to a paper, in lists of days. */
export const LISTED_PAPERS = '[data-reading] li a';

/** The day that a link leads to, by its address. */
export function dayOf(link: HTMLAnchorElement, page: PageDay | undefined): string | undefined {
  return /\/(\d{8})$/.exec(link.pathname)?.[1] ?? (link.pathname === location.pathname ? page?.day : undefined);
}

/** All days that the page's lists name. */
export function listedDays(page: PageDay | undefined): string[] {
  return Array.from(document.querySelectorAll<HTMLAnchorElement>(LINKS), (link) => dayOf(link, page) ?? '');
}

/**
 * Marks in all lists what was read, and the days that have come since the last visit.
 *
 * @param before the newest day of the last visit; none before the first, when nothing is new
 * @param words what the marks say
 */
export function showMarks(
  {days}: ReadingRecord,
  page: PageDay | undefined,
  before: string | undefined,
  words: Record<Mark, string>,
): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const day = dayOf(link, page);
    if (day === undefined) continue;
    const anchor = anchorOf(link);
    const read = days.get(day) ?? [];
    const isRead = anchor ? read.includes(anchor) : read.length > 0 && read.length >= papersOf(link);
    const isNew = !anchor && before !== undefined && day > before;
    const mark = isRead ? 'read' : isNew ? 'new' : undefined;
    // A day of the calendar has a label, and no room for words.
    if (link.hasAttribute('aria-label')) {
      link.dataset.label ??= link.ariaLabel ?? '';
      link.ariaLabel = [link.dataset.label, mark && words[mark]].filter(Boolean).join(', ');
      setMark(link, isRead ? 'read' : undefined, words);
    } else setMark(link, mark, words);
  }
  for (const {section, anchor} of page?.sections ?? []) {
    section.toggleAttribute('data-read', Boolean(days.get(page?.day ?? '')?.includes(anchor)));
  }
}

function setMark(link: HTMLAnchorElement, mark: Mark | undefined, words: Record<Mark, string>): void {
  const shown = link.querySelector<HTMLElement>('[data-mark]');
  if (shown?.dataset.mark === mark) return;
  shown?.remove();
  if (!mark) return;
  const span = document.createElement('span');
  span.dataset.mark = mark;
  // The space is for who hears the two read as one.
  span.textContent = ` ${words[mark]}`;
  // In the sidebar the number of papers stands at the end.
  link.insertBefore(span, link.querySelector(':scope > span'));
}

/** How many papers a day has: those listed with it, or the number that the calendar or the sidebar gives. */
function papersOf(link: HTMLAnchorElement): number {
  const listed = link.closest('li')?.querySelectorAll(':scope ol a').length;
  const count =
    link.style.getPropertyValue('--papers') || link.querySelector(':scope > span:not([data-mark])')?.textContent;
  return listed || Number(count ?? Number.NaN);
}
