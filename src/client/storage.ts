import siteStorage from '@generated/site-storage';

import {readJson, writeJson} from './storedJson.ts';

/** A key of local storage that is this site's own: one origin may hold many sites. */
export function storageKey(name: string): string {
  return name + siteStorage.namespace;
}

/** What was stored under a name, see `readJson`. */
export function readStored(name: string): unknown {
  return readJson(storageKey(name));
}

/** Stores a value under a name, or removes it, see `writeJson`. */
export function writeStored(name: string, value: unknown): boolean {
  return writeJson(storageKey(name), value);
}

/** Whether anything can be stored at all. */
export function canStore(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
