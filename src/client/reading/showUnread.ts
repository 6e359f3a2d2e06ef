import {anchorOf, type PageDay} from './pageDay.ts';
import type {ReadingRecord} from './record.ts';
import {dayOf, LISTED_PAPERS} from './showMarks.ts';

/** A list is for choosing from, not for a bad conscience. */
const MOST = 6;

/** Lists on the home page the papers of its lists that are not read yet, once something was read. */
export function showUnread({days}: ReadingRecord, page: PageDay | undefined): void {
  const section = document.querySelector<HTMLElement>('[data-unread]');
  const heading = section?.querySelector('h2');
  const list = section?.querySelector('ul');
  if (!section || !heading || !list) return;
  const listed = days.size === 0 ? [] : [...document.querySelectorAll<HTMLAnchorElement>(LISTED_PAPERS)];
  const unread = listed.filter((link) => link.hash && !days.get(dayOf(link, page) ?? '')?.includes(anchorOf(link)));
  section.hidden = unread.length === 0;
  heading.textContent = (section.dataset.unread ?? '').replace('{count}', String(unread.length));
  list.replaceChildren(...unread.slice(0, MOST).map(rowOf));
}

function rowOf(link: HTMLAnchorElement): HTMLElement {
  const row = document.createElement('li');
  const copy = document.createElement('a');
  copy.href = link.href;
  // The first child: a mark may follow.
  copy.textContent = link.firstChild?.textContent ?? '';
  row.append(copy);
  return row;
}
