import type {DayCitations} from '../../derived/citationFiles.ts';
import {copyText} from '../copyText.ts';
import {fragment} from '../fragment.ts';
import {ownAddress} from '../ownAddress.ts';
import {loadCitations} from './loadCitations.ts';

/** Puts the buttons that copy a paper's citation or its address before what its `<details>` holds. Their markup is `src/components/CiteFormats`. */
export async function showFormats(actions: HTMLElement): Promise<void> {
  const formats = await fragment('cite');
  const status = formats.querySelector<HTMLElement>('[role=status]');
  if (!status) throw new Error('The formats have no status');
  for (const button of formats.querySelectorAll('button')) {
    button.onclick = async () => {
      const text = button.dataset.cite ? citation(actions, button.dataset.cite) : addressOf(actions);
      const done = await copyText(text).then(
        () => 'copied',
        () => 'failed',
      );
      say(button, status, status.dataset[done] ?? '');
    };
  }
  actions.querySelector('details > div')?.prepend(formats);
}

/** The paper's permanent address, else its section's. */
function addressOf(actions: HTMLElement): string {
  return ownAddress(actions.getAttribute('permanent') ?? actions.getAttribute('address') ?? '') ?? '';
}

async function citation(actions: HTMLElement, form: string): Promise<string> {
  const [day, anchor = ''] = (actions.getAttribute('address') ?? '').split('#');
  const found = (await loadCitations(day ?? ''))?.[anchor]?.[form as keyof DayCitations[string]];
  if (found === undefined) throw new Error(form);
  return found;
}

function say(button: HTMLButtonElement, status: HTMLElement, said: string): void {
  const label = button.textContent;
  status.textContent = said;
  if (label === said) return;
  button.textContent = said;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = '';
  }, 2000);
}
