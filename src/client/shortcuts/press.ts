import {settings} from '../settings.ts';
import {CONTROLS} from './controls.ts';
import {keyName} from './keyName.ts';
import {pressed} from './papers.ts';

/** Keys that mean a paper. */
const PAPERS = 'jkmc';

/** Does what a key means on this page, unless the reader switched keys off. */
export function press(event: KeyboardEvent): void {
  const key = keyName(event);
  const control = document.querySelector<HTMLElement>(CONTROLS[key] ?? '_');
  const means = key && (control || PAPERS.includes(key));
  if (!means || isBusy(event.target as HTMLElement) || !settings().shortcuts) return;
  // In time, once this is loaded: what follows a promise is run before the browser does what a key does by itself.
  event.preventDefault();
  if (control) control.click();
  else pressed(key);
}

/** A reader who types, or who looks at something that opened, means no shortcut. */
function isBusy(target: HTMLElement): boolean {
  return Boolean(
    target.isContentEditable || target.closest?.('input, textarea, select') || document.querySelector('dialog[open]'),
  );
}
