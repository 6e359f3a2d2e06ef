import {fragment} from '../fragment.ts';
import {changeSettings, settings} from '../settings.ts';

/** Shows which keys there are, and lets a reader switch them off. Its markup is `src/components/ShortcutHelp/Panel`. */
export async function openHelp(host: HTMLElement, changed: () => void): Promise<void> {
  let dialog = host.querySelector('dialog');
  if (!dialog) {
    host.append(await fragment('shortcuts'));
    dialog = host.querySelector('dialog');
    if (!dialog) throw new Error('The help has no dialog');
    connect(dialog, changed);
  }
  const box = dialog.querySelector('input');
  if (box) box.checked = settings().shortcuts;
  dialog.showModal();
}

function connect(dialog: HTMLDialogElement, changed: () => void): void {
  dialog.addEventListener('click', ({target}) => target === dialog && dialog.close());
  const box = dialog.querySelector('input');
  const failed = dialog.querySelector<HTMLElement>('[role=alert]');
  box?.addEventListener('change', () => {
    const kept = changeSettings({shortcuts: box.checked});
    if (!kept) box.checked = settings().shortcuts;
    if (failed) failed.textContent = kept ? '' : (failed.dataset.failed ?? '');
    changed();
  });
}
