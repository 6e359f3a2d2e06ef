import {settings} from '../settings.ts';
import {CONTROLS} from '../shortcuts/controls.ts';

/** `<key-shortcuts><button>`: single keys do something, unless the reader switched them off; the button says which. */
export class Shortcuts extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#abort = new AbortController();
    // What hears keys is loaded with the first that is pressed.
    const hear = (event: KeyboardEvent) =>
      void import(/* webpackChunkName: 'shortcuts' */ '../shortcuts/press.ts').then(
        ({press}) => press(event),
        () => {},
      );
    addEventListener('keydown', hear, {signal: this.#abort.signal});
    button.onclick = () =>
      void import(/* webpackChunkName: 'shortcuts' */ '../shortcuts/openHelp.ts').then(({openHelp}) =>
        openHelp(this, announce),
      );
    button.hidden = false;
    announce();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }
}

/** Says on the controls themselves which keys they have. */
function announce(): void {
  const {shortcuts} = settings();
  for (const [key, controls] of Object.entries({...CONTROLS, c: 'paper-actions summary'})) {
    for (const control of document.querySelectorAll(controls)) {
      if (shortcuts) control.setAttribute('aria-keyshortcuts', key.toUpperCase());
      else control.removeAttribute('aria-keyshortcuts');
    }
  }
}
