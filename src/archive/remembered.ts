import {hash} from 'node:crypto';

import {codeKey} from './codeKey.ts';
import type {Store, StoredKind} from './store.mjs';

/**
 * What this code made of some values in an earlier run, or makes of them now.
 *
 * @param inputs all that it is made of, as JSON
 */
export async function remembered<T>(
  store: Store,
  kind: StoredKind,
  inputs: unknown,
  make: () => T | Promise<T>,
): Promise<T> {
  const key = hash('sha256', JSON.stringify([codeKey(), inputs]));
  const kept = store.read(kind, key);
  if (kept) return JSON.parse(kept.toString());
  const made = await make();
  store.write(kind, key, Buffer.from(JSON.stringify(made)));
  return made;
}
