import {CacheExpiration} from 'workbox-expiration';

import {cacheId} from '../../cacheId.ts';

/**
 * Takes away what this site's caches hold, and what tells when each page of them was last read; then its worker, which would
 * go on to keep what is read. The worker comes back with the next page, unless the reader wants nothing remembered.
 *
 * @throws where the browser does not let go of it
 */
export async function forgetPages(): Promise<void> {
  const scope = new URL(__webpack_public_path__, location.href).href;
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await registrations.find((registration) => registration.scope === scope)?.unregister();
  // There are none where a page came without encryption.
  const names = (await globalThis.caches?.keys()) ?? [];
  for (const name of names) {
    if (!name.startsWith(`${cacheId(__webpack_public_path__)}-`)) continue;
    await caches.delete(name);
    await new CacheExpiration(name, {maxEntries: 1}).delete();
  }
}
