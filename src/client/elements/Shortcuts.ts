import {settings} from '../settings.ts';
import {keyName} from '../shortcuts/keyName.ts';

/** Keys that do what a control of the page does. */
const CONTROLS: Record<string, string> = {
  n: 'a[rel=next]',
  p: 'a[rel=prev]',
  t: 'color-mode button',
  '?': 'key-shortcuts button',
};

/** Keys that mean a paper: `../shortcuts/papers.ts`, loaded when the first of them is pressed. */
const PAPERS = 'jkmc';

/** `<key-shortcuts><button>`: single keys do something, unless the reader switched them off; the button says which. */
export class Shortcuts extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#abort = new AbortController();
    addEventListener('keydown', press, {signal: this.#abort.signal});
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

function press(event: KeyboardEvent): void {
  const key = keyName(event);
  const control = document.querySelector<HTMLElement>(CONTROLS[key] ?? '_');
  const means = key && (control || PAPERS.includes(key));
  if (!means || isBusy(event.target as HTMLElement) || !settings().shortcuts) return;
  event.preventDefault();
  if (control) control.click();
  else void import(/* webpackChunkName: 'shortcuts' */ '../shortcuts/papers.ts').then(({pressed}) => pressed(key));
}

/** A reader who types, or who looks at something that opened, means no shortcut. */
function isBusy(target: HTMLElement): boolean {
  return Boolean(
    target.isContentEditable || target.closest?.('input, textarea, select') || document.querySelector('dialog[open]'),
  );
}
