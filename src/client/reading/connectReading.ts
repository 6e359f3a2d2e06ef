import {offerPlace} from './offerPlace.ts';
import {pageDay} from './pageDay.ts';
import {currentPlace, isAtEnd} from './place.ts';
import {listedDays, showMarks} from './showMarks.ts';
import {showUnread} from './showUnread.ts';
import {changeRecord, readRecord, watchRecord} from './storedRecord.ts';
import {watchSections} from './watchSections.ts';

/**
 * Shows on this page what was read and what is new, and remembers what is read now.
 *
 * @param host carries the words, and says them where a reader asked for a mark
 * @returns what marks the paper around an element as read, or as unread
 */
export function connectReading(host: HTMLElement, signal: AbortSignal): (inside: Element) => void {
  const page = pageDay();
  const word = (name: string) => host.getAttribute(`label-${name}`) ?? '';
  const words = {read: word('read'), new: word('new')};
  const before = readRecord().newest;
  const show = () => {
    const record = readRecord();
    showMarks(record, page, before, words);
    showUnread(record, page);
  };

  host.role = 'status';
  host.className = 'visually-hidden';
  if (page) settleAnchors(page);
  show();
  watchRecord(show, signal);
  const watch = page && watchSections(page, ({anchor}) => mark(page.day, anchor, true), signal);
  if (page) offerPlace(page).catch(() => {});

  const leave = () => {
    if (document.visibilityState !== 'hidden') return;
    changeRecord((record) => {
      // Of pages other than the home page one may not know what is newest: they only move it on.
      if (record.newest !== undefined || location.pathname === __webpack_public_path__) {
        record.newest = [record.newest ?? '', page?.day ?? '', ...listedDays(page)].sort().at(-1) || undefined;
      }
      if (!page || !watch) return;
      const current = currentPlace(page);
      const read = record.days.get(page.day);
      const isDone = isAtEnd(page) || page.sections.every(({anchor}) => read?.includes(anchor));
      if (!current || (!isDone && !watch.stayedWith(current.paper))) return;
      const {paper, ratio} = current;
      const others = record.places.filter(({day}) => day !== page.day);
      const {anchor, name} = paper;
      record.places = isDone
        ? others
        : [{day: page.day, anchor, name, ratio: Math.round(ratio * 1000) / 1000}, ...others];
    });
  };
  document.addEventListener('visibilitychange', leave, {signal});

  return (inside) => {
    const paper = page?.sections.find(({section}) => section.contains(inside));
    if (!page || !watch || !paper) return;
    watch.leave(paper);
    const isRead = !readRecord().days.get(page.day)?.includes(paper.anchor);
    if (mark(page.day, paper.anchor, isRead)) host.textContent = `${paper.name} ${word(isRead ? 'read' : 'unread')}`;
  };
}

function mark(day: string, anchor: string, isRead: boolean): boolean {
  return changeRecord(({days}) => {
    const others = (days.get(day) ?? []).filter((other) => other !== anchor);
    days.set(day, isRead ? [...others, anchor] : others);
  });
}

/** A paper that has got another anchor since it was read keeps its mark, and one that is gone has none. */
function settleAnchors({day, sections}: NonNullable<ReturnType<typeof pageDay>>): void {
  changeRecord(({days}) => {
    const read = new Set(days.get(day));
    if (read.size === 0) return;
    const papers = sections.filter(({anchor, aliases}) => [anchor, ...aliases].some((id) => read.has(id)));
    days.set(
      day,
      papers.map(({anchor}) => anchor),
    );
  });
}
