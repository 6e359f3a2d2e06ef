import {ownAddress} from '../ownAddress.ts';
import {hitLink} from './hitLink.ts';
import {part} from './parts.ts';
import {SearchPanel} from './SearchPanel.ts';
import {isNarrowed, readState, writeState} from './searchState.ts';

const LIMIT = 15;

/** Searches for what the page's address says, and keeps the address at what is searched for. */
export function connectPage(page: HTMLElement): void {
  const field = page.querySelector('input');
  if (!field) throw new Error('The search has no field');
  const list = part(page, 'hits');
  const title = document.title;
  const panel = new SearchPanel(part(page, 'panel'), field, {
    limit: LIMIT,
    showHits(hits, lacks) {
      list.replaceChildren(
        ...hits.map((hit) => {
          const item = document.createElement('li');
          item.append(hitLink(hit, lacks));
          return item;
        }),
      );
    },
    searched(state) {
      document.title = state.query.trim() ? `${state.query.trim()} | ${title}` : title;
      // Safari refuses more than some hundred changes of the address within seconds.
      try {
        history.replaceState(history.state, '', ownAddress(location.origin + location.pathname + writeState(state)));
      } catch {}
    },
  });
  const asked = readState(location.search);
  // What a reader typed before this was loaded counts more than the address.
  const state = field.value.trim() ? {query: field.value} : asked;
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    panel.remember();
    void panel.search();
  });
  // Safari empties the field of a page that it comes back to, after all else.
  addEventListener('pageshow', () => {
    if (field.value === '') field.value = panel.state.query;
  });
  // Without a question nothing is loaded before the reader turns to the field.
  if (state.query.trim() || isNarrowed(state)) panel.start(state);
  else {
    field.addEventListener('focus', () => panel.start(), {once: true});
    field.focus();
  }
}
