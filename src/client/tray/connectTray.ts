import {loadCitations} from '../cite/loadCitations.ts';
import {copyText} from '../copyText.ts';
import {ownAddress} from '../ownAddress.ts';
import {type CitationForm, citePapers} from './citePapers.ts';
import type {Taken} from './parseTaken.ts';
import {take} from './take.ts';
import {taken, watchTaken} from './taken.ts';

/** Has a tray's button show the papers that are taken along, and what can be done with them. Its markup is `src/components/Tray`. */
export function connectTray(tray: HTMLElement): void {
  const dialog = tray.querySelector('dialog');
  if (!dialog) return;
  connect(dialog);
  tray.querySelector('button')?.addEventListener('click', () => {
    list(dialog);
    dialog.showModal();
  });
}

function connect(dialog: HTMLDialogElement): void {
  watchTaken(() => list(dialog), new AbortController().signal);
  dialog.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    // A click beside the panel closes it.
    if (event.target === dialog) dialog.close();
    else if (button) void act(dialog, button);
  });
  dialog.addEventListener('close', () => {
    say(dialog, '');
    // The button that opened it is gone with the last paper.
    if (taken().length === 0) {
      const main = document.querySelector<HTMLElement>('main');
      main?.setAttribute('tabindex', '-1');
      main?.focus({preventScroll: true});
    }
  });
  const share = dialog.querySelector<HTMLElement>('[data-action=share]');
  if (share) share.hidden = !('share' in navigator);
}

function list(dialog: HTMLDialogElement): void {
  const papers = taken();
  const ul = dialog.querySelector('ul');
  const row = ul?.querySelector('[hidden]');
  if (!ul || !row) return;
  ul.replaceChildren(row, ...papers.map((paper) => rowOf(paper, row)));
  for (const part of dialog.querySelectorAll<HTMLElement>('[data-part=some]')) part.hidden = papers.length === 0;
  for (const part of dialog.querySelectorAll<HTMLElement>('[data-part=none]')) part.hidden = papers.length > 0;
}

function rowOf({address, name}: Taken, row: Element): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  const link = copy.querySelector('a');
  const date = copy.querySelector('small');
  const button = copy.querySelector('button');
  if (link) Object.assign(link, {href: ownAddress(address), textContent: name});
  // A day's address ends with its date.
  if (date) date.textContent = address.replace(/^.*\/(\d{4})(\d\d)(\d\d)#.*$/, '$1-$2-$3');
  if (button) {
    button.value = address;
    button.ariaLabel = (button.dataset.label ?? '').replace('{name}', name);
  }
  return copy;
}

async function act(dialog: HTMLDialogElement, {dataset, value}: HTMLButtonElement): Promise<void> {
  const papers = taken();
  if (dataset.action === 'remove') remove(dialog, value);
  else if (dataset.action === 'clear') {
    take([]);
    dialog.querySelector('button')?.focus();
  } else if (dataset.action === 'share') {
    const text = papers.map(({address, name}) => `${name}\n${ownAddress(address)}`).join('\n\n');
    // A reader who closes the system's sheet has chosen nothing.
    await navigator.share({text}).catch(({name}) => name === 'AbortError' || say(dialog, 'failed'));
  } else if (dataset.copy) await bring(dialog, dataset.copy as CitationForm, 'copied', copyText);
  else if (dataset.save) await bring(dialog, dataset.save as CitationForm, 'saved', save);
}

/** Takes a paper away, and leaves the focus where the next one is. */
function remove(dialog: HTMLDialogElement, removed: string): void {
  const papers = taken();
  const index = papers.findIndex(({address}) => address === removed);
  take(papers.filter(({address}) => address !== removed));
  const buttons = dialog.querySelectorAll<HTMLElement>('li:not([hidden]) button');
  (buttons[Math.min(index, buttons.length - 1)] ?? dialog.querySelector('button'))?.focus();
}

async function bring(
  dialog: HTMLDialogElement,
  form: CitationForm,
  done: string,
  give: (text: Promise<string>, form: CitationForm) => Promise<void>,
): Promise<void> {
  const cited = citePapers(taken(), form, loadCitations);
  const text = cited.then((result) => {
    if (!result.text) throw new Error('No paper is left');
    return result.text;
  });
  let gone: Taken[] = [];
  try {
    // Asked for before it is there: the click's own task is what may copy.
    const given = give(text, form);
    given.catch(() => {});
    ({gone} = await cited);
    await given;
    say(dialog, done, gone);
  } catch {
    say(dialog, gone.length > 0 ? '' : 'failed', gone);
  }
}

const FILES: Record<CitationForm, [name: string, type: string]> = {
  bibtex: ['papers.bib', 'application/x-bibtex'],
  ris: ['papers.ris', 'application/x-research-info-systems'],
  markdown: ['papers.md', 'text/markdown'],
};

async function save(text: Promise<string>, form: CitationForm): Promise<void> {
  const [download, type] = FILES[form];
  const href = URL.createObjectURL(new Blob([await text], {type}));
  Object.assign(document.createElement('a'), {href, download}).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Says what was done, and which papers the site no longer has. */
function say(dialog: HTMLDialogElement, done: string, gone: readonly Taken[] = []): void {
  const status = dialog.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  const names = gone.map(({name}) => name).join(', ');
  const words = [status.dataset[done], names && status.dataset.gone?.replace('{names}', names)];
  status.textContent = words.filter(Boolean).join(' ');
}
