import {canStore} from '../storage.ts';
import {isTakenAlong, watchTaken} from '../tray/taken.ts';

/**
 * `<paper-actions address data-name permanent>` of a paper: its button (`aria-pressed`) takes the paper along, and its `<details>`
 * gets the forms of citation when it first opens. The button is hidden until it can work.
 */
export class PaperActions extends HTMLElement {
  #abort?: AbortController;
  #formats?: Promise<void>;

  connectedCallback(): void {
    const details = this.querySelector('details');
    // The downloads that are there already are enough where nothing can be loaded.
    details?.addEventListener('toggle', () => details.open && this.#showFormats().catch(() => {}));
    const take = this.querySelector('button');
    if (!take || !canStore()) return;
    const address = this.getAttribute('address') ?? '';
    const show = () => {
      take.ariaPressed = String(isTakenAlong(address));
    };
    this.#abort = new AbortController();
    watchTaken(show, this.#abort.signal);
    take.onclick = () =>
      void import(/* webpackChunkName: 'tray' */ '../tray/take.ts')
        .then(({toggle}) => toggle({address, name: this.dataset.name ?? ''}))
        // Nothing was taken, and the button says so.
        .catch(show);
    take.hidden = false;
    show();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  /** Opens the citations and leads to the first. */
  async cite(): Promise<void> {
    const details = this.querySelector('details');
    if (!details) return;
    details.open = true;
    await this.#showFormats().catch(() => {});
    details.querySelector<HTMLElement>('button, a')?.focus();
  }

  #showFormats(): Promise<void> {
    this.#formats ??= import(/* webpackChunkName: 'cite' */ '../cite/showFormats.ts').then(({showFormats}) =>
      showFormats(this),
    );
    this.#formats.catch(() => {
      this.#formats = undefined;
    });
    return this.#formats;
  }
}
