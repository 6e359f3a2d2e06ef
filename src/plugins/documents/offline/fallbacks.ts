declare const registration: {scope: string};

interface Asked {
  request: Request;
}

/** The same page answers whatever its address asks after `?`: no server reads it. */
export async function pageKey({request}: Asked): Promise<string> {
  const url = new URL(request.url);
  return url.origin + url.pathname;
}

/** Of a page as it was read and as it was kept beforehand, the newer one. */
export async function newerPage({
  request,
  cacheName,
  cachedResponse,
}: Asked & {cacheName: string; cachedResponse?: Response | null}): Promise<Response | null | undefined> {
  const prefix = `${cacheName.slice(0, -'pages'.length)}precache-`;
  let newest = cachedResponse;
  let date = Date.parse(newest?.headers.get('date') || '') || 0;
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const kept = await caches.match(request.url, {cacheName: name, ignoreSearch: true});
    const keptDate = Date.parse(kept?.headers.get('date') || '') || 0;
    if (!kept || (newest && keptDate <= date)) continue;
    newest = kept;
    date = keptDate;
  }
  return newest;
}

/**
 * For a page that could not be had, what is kept of it, in the cache of pages read or beforehand. Workbox looks there by
 * itself where the network fails. But Firefox gives a navigation preload that failed as a response of its own, of the type
 * `error`, which Workbox takes for the network's answer: https://github.com/GoogleChrome/workbox/issues/3134.
 */
export function keptCopy(cacheName: string) {
  return async ({request}: Asked): Promise<Response | undefined> => {
    const cachedResponse = await caches.match(await pageKey({request}), {cacheName});
    return (await newerPage({request, cacheName, cachedResponse})) ?? undefined;
  };
}

/**
 * For a file that is not to be had, its sibling: a figure in another size; for a page that was read before the site was
 * published anew, the stylesheet and the scripts of now.
 */
export async function sibling({request}: Asked): Promise<Response | undefined> {
  const prefix = `papers:${new URL(registration.scope).pathname}-`;
  const variable = /(?:-\d+|\.[\da-f]{8,})(?=\.\w+$)/;
  const stem = new URL(request.url).pathname.replace(variable, '');
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      if (new URL(key.url).pathname.replace(variable, '') === stem) return cache.match(key);
    }
  }
  return undefined;
}
