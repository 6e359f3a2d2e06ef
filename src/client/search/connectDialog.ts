import {hitLink} from './hitLink.ts';
import {OptionList} from './OptionList.ts';
import {part} from './parts.ts';
import {SearchPanel} from './SearchPanel.ts';
import {writeState} from './searchState.ts';

const LIMIT = 10;

/** Brings the opened dialog to life. What was typed into it meanwhile, its panel takes up when it starts. */
export function connectDialog(box: HTMLElement, dialog: HTMLDialogElement): SearchPanel {
  const field = dialog.querySelector('input');
  if (!field) throw new Error('The search has no field');
  const list = part(dialog, 'hits');
  const options = new OptionList(field, list);
  const all = part(dialog, 'more') as HTMLAnchorElement;
  const panel = new SearchPanel(part(dialog, 'panel'), field, {
    limit: LIMIT,
    showHits(hits, lacks) {
      const links = hits.map((hit) => hitLink(hit, lacks));
      list.replaceChildren(...links);
      options.show(links);
      part(dialog, 'panel').scrollTop = 0;
    },
    searched(state) {
      all.href = `${box.getAttribute('page')}${writeState(state)}`;
    },
  });
  field.addEventListener('keydown', (event) => {
    // Safari ends a composition before its Enter, which only the old code tells from another.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && panel.isPending) {
      // What is shown answers an earlier search: the hit to open is that of the text as it is now.
      event.preventDefault();
      void panel.search().then(() => panel.isPending || options.press(event));
    } else if (options.press(event)) event.preventDefault();
  });
  dialog.addEventListener('click', ({target, ctrlKey, metaKey, shiftKey}) => {
    const isBackdrop = target === dialog;
    // A hit may be on this very page.
    const leaves = (target as Element).closest('a') && !ctrlKey && !metaKey && !shiftKey;
    if (isBackdrop || leaves) dialog.close();
  });
  return panel;
}
