import {forgetPages} from '../offline/forgetPages.ts';
import type {Settings} from '../parseSettings.ts';
import {countPapers, mergeInto} from '../reading/record.ts';
import {changeRecord, forgetRecord, readRecord, watchRecord} from '../reading/storedRecord.ts';
import {changeSettings, settings} from '../settings.ts';
import {canStore, storageKey} from '../storage.ts';
import {BIGGEST_FILE, parseRecordFile, recordFile} from './recordFile.ts';
import {siteKeys} from './siteKeys.ts';

/** Makes the page of settings work, and shows it; where nothing can be stored, says so instead. */
export function connectSettings(host: HTMLElement): void {
  if (!canStore()) {
    const blocked = document.getElementById('settings-blocked');
    if (blocked) blocked.hidden = false;
    return;
  }
  host.addEventListener('change', ({target}) => void change(host, target as HTMLInputElement));
  host.addEventListener('click', ({target}) => {
    const {action} = (target as Element).closest('button')?.dataset ?? {};
    if (action === 'export') exportRecord(host);
    else if (action === 'import') host.querySelector<HTMLElement>('[type=file]')?.click();
    else if (action === 'clear') void clear(host);
  });
  watchRecord(() => show(host), new AbortController().signal);
  show(host);
  host.hidden = false;
}

/** Shows what is chosen and what is stored. */
function show(host: HTMLElement): void {
  const {textSize, ...switches} = settings();
  for (const radio of host.querySelectorAll<HTMLInputElement>('[type=radio]')) radio.checked = radio.value === textSize;
  for (const [name, isOn] of Object.entries(switches)) {
    const box = host.querySelector<HTMLInputElement>(`[type=checkbox][name=${name}]`);
    if (box) box.checked = isOn;
  }
  // The colours follow storage by themselves, and so does the size here.
  document.documentElement.dataset.textSize = textSize;

  const record = readRecord();
  const counts = {
    papers: countPapers(record),
    days: record.days.size,
    places: record.places.length,
    newest: record.newest?.replace(/^(\d{4})(\d\d)/, '$1-$2-') ?? '',
    others: siteKeys().filter((key) => key !== storageKey('reading')).length,
  };
  let isEmpty = true;
  for (const line of host.querySelectorAll<HTMLElement>('li[data-label]')) {
    line.hidden = !counts[line.dataset.part as keyof typeof counts];
    isEmpty &&= line.hidden;
    line.textContent = fill(line.dataset.label, counts);
  }
  for (const line of host.querySelectorAll<HTMLElement>('[data-part=nothing]')) line.hidden = !isEmpty;
}

async function change(host: HTMLElement, input: HTMLInputElement): Promise<void> {
  const {name, type, value, checked, files} = input;
  if (type === 'file') {
    const [file] = files ?? [];
    if (file) await importRecord(host, file);
    // So that the same file can be chosen again.
    input.value = '';
    return;
  }
  say(host, '');
  if (name === 'remember' && !checked) {
    const {days, places} = readRecord();
    const isEmpty = days.size === 0 && places.length === 0;
    if (isEmpty || (await confirm(host, 'remember'))) {
      changeSettings({remember: false});
      forgetRecord();
      say(host, (await forgetKept()) ? 'forgotten' : 'leftPages');
    }
  } else if (!changeSettings({[name]: type === 'radio' ? value : checked} as Partial<Settings>)) say(host, 'failed');
  show(host);
}

function exportRecord(host: HTMLElement): void {
  const href = URL.createObjectURL(new Blob([recordFile(readRecord())], {type: 'application/json'}));
  Object.assign(document.createElement('a'), {href, download: 'haru-reading.json'}).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
  say(host, 'exported');
}

async function importRecord(host: HTMLElement, file: File): Promise<void> {
  if (!settings().remember) return say(host, 'off');
  if (file.size > BIGGEST_FILE) return say(host, 'tooBig');
  const imported = parseRecordFile(await file.text());
  if (typeof imported === 'string') return say(host, imported);
  const kept = changeRecord((record) => mergeInto(record, imported));
  say(host, kept ? 'imported' : 'failed', {papers: countPapers(readRecord())});
}

async function clear(host: HTMLElement): Promise<void> {
  say(host, '');
  if (!(await confirm(host, 'clear'))) return;
  for (const key of siteKeys()) {
    localStorage.removeItem(key);
    // What follows storage hears only of other tabs.
    dispatchEvent(new StorageEvent('storage', {key, newValue: null, storageArea: localStorage}));
  }
  show(host);
  say(host, (await forgetKept()) ? 'cleared' : 'leftPages');
}

/** The pages that were read are kept for when there is no connection: they tell what was read as well. */
async function forgetKept(): Promise<boolean> {
  try {
    await forgetPages();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** Asks in a dialog of the page; closing it means no. */
function confirm(host: HTMLElement, question: 'clear' | 'remember'): Promise<boolean> {
  const dialog = host.querySelector('dialog');
  const words = dialog?.querySelector('p');
  if (!dialog || !words) return Promise.resolve(false);
  words.textContent = words.dataset[question] ?? '';
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), {once: true});
  });
}

function say(host: HTMLElement, what: string, values: Record<string, unknown> = {}): void {
  const status = host.querySelector<HTMLElement>('[role=status]');
  if (status) status.textContent = fill(status.dataset[what], values);
}

function fill(label: string | undefined, values: Record<string, unknown>): string {
  return (label ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
