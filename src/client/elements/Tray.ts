import {taken, watchTaken} from '../tray/taken.ts';

/** `<paper-tray>` at the foot of the window: empty, until papers are taken along; then `src/client/tray` fills it. */
export class Tray extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const show = async (kept = true) => {
      if (kept && !this.firstChild && taken().length === 0) return;
      const {showTray} = await import(/* webpackChunkName: 'tray' */ '../tray/showTray.ts');
      await showTray(this, kept);
    };
    // One after the other, so that the last change is what stays. What cannot be loaded is tried again at the next.
    let shown = Promise.resolve();
    const tryToShow = (kept?: boolean) => {
      shown = shown.then(() => show(kept)).catch(() => {});
    };
    watchTaken(tryToShow, this.#abort.signal);
    tryToShow();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }
}
