import {fragment} from '../fragment.ts';
import {connectTray} from './connectTray.ts';
import {taken} from './taken.ts';

let timer = 0;

/**
 * Says how many papers are taken along, and whether the last one could be. The markup, `src/components/Tray`, is brought when
 * there is something to say.
 */
export async function showTray(tray: HTMLElement, kept: boolean): Promise<void> {
  const markup = tray.firstChild ? undefined : await fragment('tray');
  // Two changes may have asked for it.
  if (markup && !tray.firstChild) {
    tray.append(markup);
    connectTray(tray);
  }
  const bar = tray.querySelector<HTMLElement>('.tray');
  const button = bar?.querySelector('button');
  const alert = bar?.querySelector<HTMLElement>('[role=alert]');
  if (!bar || !button || !alert) return;
  const count = taken().length;
  button.textContent = (button.dataset.label ?? '').replace('{count}', String(count));
  button.hidden = count === 0;
  bar.hidden = kept && count === 0;
  alert.textContent = kept ? '' : (alert.dataset.failed ?? '');
  clearTimeout(timer);
  if (!kept) timer = setTimeout(() => void showTray(tray, true), 4000) as unknown as number;
}
