import {ownAddress} from '../ownAddress.ts';
import {type KeptPage, sortPages} from './sortPages.ts';

/** In milliseconds. */
const ASKED_EVERY = 5000;

/** Lists the pages in this site's caches, and opens the page that was asked for once there is a connection again. */
export async function listPages(host: HTMLElement): Promise<void> {
  // At its own address there is no other page to come back to.
  if (location.pathname !== host.dataset.keptPages) watchConnection();
  const pages = sortPages(await keptPages(host.dataset.cacheId ?? '', host.dataset.site ?? ''));
  const list = host.querySelector('ul');
  if (!list || pages.length === 0) return;
  list.replaceChildren(
    ...pages.map(({path, title}) => {
      const link = document.createElement('a');
      link.href = ownAddress(path) ?? '';
      link.append(title);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  host.hidden = false;
}

/** On a train a browser calls itself online all the way, and tells of no change: so the server is asked now and then. */
function watchConnection(): void {
  addEventListener('online', () => void openWhereReachable());
  setInterval(() => {
    if (navigator.onLine && document.visibilityState === 'visible') void openWhereReachable();
  }, ASKED_EVERY);
}

/** A browser calls itself online as soon as there is any network. The worker answers no `HEAD`: so the server does, or nobody. */
async function openWhereReachable(): Promise<void> {
  const response = await fetch(location.href, {method: 'HEAD', cache: 'no-store'}).catch(() => undefined);
  if (response) location.reload();
}

/** Their titles come out of their text; what is no page to read has none that says so, and is marked as not to be indexed. */
async function keptPages(cacheId: string, site: string): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(`${cacheId}-pages`) && !name.startsWith(`${cacheId}-precache-`)) continue;
    const cache = await caches.open(name);
    await Promise.all(
      (await cache.keys()).map(async (key) => {
        const {pathname} = new URL(key.url);
        const response = await cache.match(key);
        if (pages.has(pathname) || !response?.headers.get('content-type')?.startsWith('text/html')) return;
        const page = new DOMParser().parseFromString((await response.text()).replace(/<body.*/s, ''), 'text/html');
        if (page.querySelector('meta[name=robots][content*=noindex], meta[http-equiv=refresh]')) return;
        pages.set(pathname, {path: pathname, title: page.title.replace(` | ${site}`, '')});
      }),
    );
  }
  return [...pages.values()];
}
