import {settings} from '../settings.ts';
import {readStored} from '../storage.ts';
import {whenShown} from '../whenShown.ts';

/**
 * `<reading-marks label-read label-unread label-new>` on every page: marks what was read and what is new. What does so is
 * loaded once the page is shown and there is something to show or to remember: something stored, a reader who scrolls, or
 * one who asks for a mark (`haru:toggle-read`, an event on an element in a paper's section).
 */
export class ReadingMarks extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    let connected: Promise<(inside: Element) => void> | undefined;
    const connect = () => {
      connected ??= import(/* webpackChunkName: 'reading' */ '../reading/connectReading.ts').then(({connectReading}) =>
        connectReading(this, signal),
      );
      return connected;
    };
    void whenShown().then(() => {
      if (signal.aborted || !settings().remember) return;
      // Where a newer site has taken the place of this one's files, there are no marks until the next page.
      const start = () => void connect().catch(() => {});
      if (readStored('reading') || location.pathname === __webpack_public_path__) start();
      else addEventListener('scroll', start, {once: true, signal});
      document.addEventListener(
        'haru:toggle-read',
        ({target}) => {
          void connect().then(
            (toggle) => toggle(target as Element),
            () => {},
          );
        },
        {signal},
      );
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }
}
