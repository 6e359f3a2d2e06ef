import {monthFolder, parseCompactDate} from '../../papers/day/dates.ts';
import {fragment} from '../fragment.ts';
import type {PageDay} from './pageDay.ts';
import {goTo} from './place.ts';
import type {Place} from './record.ts';
import {changeRecord, readRecord} from './storedRecord.ts';

/**
 * Offers the place where the reader left this day or, on the home page, the last day left. Nothing moves by itself, and
 * whoever came to a paper by its address, or is back where they were, is asked nothing.
 */
export async function offerPlace(page: PageDay): Promise<void> {
  const isHome = location.pathname === __webpack_public_path__;
  const {places} = readRecord();
  const place = isHome ? places[0] : places.find(({day}) => day === page.day);
  const paper = page.sections.find(({anchor}) => anchor === place?.anchor);
  if (!place || (!isHome && !paper) || location.hash || scrollY > innerHeight / 3) return;

  const copy = await fragment('place');
  const offer = copy.querySelector('div');
  const link = copy.querySelector('a');
  const close = copy.querySelector('button');
  if (!offer || !link || !close) return;
  link.href = isHome ? addressOf(place) : `#${encodeURIComponent(place.anchor)}`;
  link.textContent = (link.dataset.label ?? '').replace('{name}', () => place.name);
  link.addEventListener('click', () => {
    if (isHome || !paper) return;
    // After the link has led to the section, and the focus with it.
    setTimeout(() => goTo(paper.section, place.ratio));
    offer.remove();
  });
  close.addEventListener('click', () => {
    changeRecord((record) => {
      record.places = record.places.filter(({day}) => day !== place.day);
    });
    offer.remove();
    page.header.querySelector('a')?.focus({preventScroll: true});
  });
  page.header.prepend(copy);
}

function addressOf({day, anchor}: Place): string {
  const date = parseCompactDate(day);
  return `${__webpack_public_path__}docs/papers/${date && monthFolder(date)}/${day}#${encodeURIComponent(anchor)}`;
}
