import {cacheId} from '../../../cacheId.ts';

/**
 * The worker of a site that keeps nothing: browsers that have an earlier one ask for its file again at the next visit.
 * They find this, and are rid of it and of this site's caches. Nobody else loads it.
 */
export function removalWorker(baseUrl: string): string {
  const prefix = JSON.stringify(`${cacheId(baseUrl)}-`);
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(${prefix})).map((name) => caches.delete(name)));
  await registration.unregister();
}
`;
}
