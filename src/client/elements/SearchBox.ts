import {fragment} from '../fragment.ts';
import {settings} from '../settings.ts';

/**
 * `<search-box page><a><dialog>` in the bar: its link, `/` and Ctrl or ⌘ K open the dialog. The link leads to the archive
 * until this runs, and to the page of the same search after.
 *
 * The dialog and its field are in the page, so that they open and take letters at once: a phone shows its keyboard only for a
 * field that is focused in the tap itself. What searches, and what it shows, is loaded then, and takes up what was typed so far.
 */
export class SearchBox extends HTMLElement {
  #abort?: AbortController;
  #panel?: Promise<{start(): void}>;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.href = this.getAttribute('page') ?? '';
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    const open = (event: Event) => {
      event.preventDefault();
      // Safari focuses no link that is clicked; focus returns here when the dialog closes.
      if (event.type === 'click') link.focus();
      this.#open(link.href);
    };
    // On the window, since `hydrated.ts` lets no click on a link reach it where React runs the page.
    const clicked = (event: MouseEvent) => link.contains(event.target as Node) && isPlain(event) && open(event);
    addEventListener('click', clicked, {signal, capture: true});
    addEventListener('keydown', (event) => asksForSearch(event) && open(event), {signal});
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #open(page: string): void {
    const dialog = this.querySelector('dialog');
    const onPage = document.querySelector<HTMLInputElement>('search-page input');
    if (!onPage && dialog?.open === false) {
      dialog.showModal();
      // Where a newer site has taken the place of this one's files, its page has its own.
      this.#connect(dialog).catch(() => location.assign(page));
    }
    (onPage ?? this.querySelector('input'))?.select();
  }

  async #connect(dialog: HTMLDialogElement): Promise<void> {
    this.#panel ??= Promise.all([
      import(/* webpackChunkName: 'search' */ '../search/connectDialog.ts'),
      fragment('search'),
    ]).then(([{connectDialog}, markup]) => {
      dialog.append(markup);
      return connectDialog(this, dialog);
    });
    this.#panel.catch(() => {
      this.#panel = undefined;
    });
    (await this.#panel).start();
  }
}

/** A click that is not for another tab or window. */
function isPlain(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/** `/` where single keys do something, and Ctrl or ⌘ K, on a Korean keyboard ㅏ; never from a field. */
function asksForSearch({key, ctrlKey, metaKey, altKey, target}: KeyboardEvent): boolean {
  if (altKey || (target as Element).closest?.('input, textarea, select, [contenteditable]')) return false;
  return ctrlKey || metaKey ? /^[kㅏ]$/i.test(key) : key === '/' && settings().shortcuts;
}
