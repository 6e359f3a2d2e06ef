import siteStorage from '@generated/site-storage';

/** A key of local storage that is this site's own: one origin may hold many sites. */
export function storageKey(name: string): string {
  return name + siteStorage.namespace;
}

/** What was stored under a name, as JSON; nothing where there is none, where it is rubbish, and where storage is blocked. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKey(name)) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores a value as JSON, or removes it where it is `undefined`. False where storage is blocked or full. */
export function writeStored(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(storageKey(name));
    else localStorage.setItem(storageKey(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Whether anything can be stored at all. */
export function canStore(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
