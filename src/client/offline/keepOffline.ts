import {settings} from '../settings.ts';
import {listPages} from './listPages.ts';

/**
 * Registers the service worker where there can be one and the reader does not save data; the offline page lists what is kept.
 * Of a reader who wants nothing remembered nothing is kept, nor what an earlier worker or another tab left.
 */
export async function keepOffline(): Promise<void> {
  const {serviceWorker, connection} = navigator as Navigator & {connection?: {saveData?: boolean}};
  if (!serviceWorker) return;
  if (!settings().remember) {
    const {forgetPages} = await import('./forgetPages.ts');
    return forgetPages();
  }
  const list = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (list) await listPages(list);
  if (connection?.saveData) return;
  // Storage that is blocked refuses a worker as well.
  await register(serviceWorker).catch(() => {});
}

/** Hands the worker the page that it was not there yet to see being read. */
async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const address = new URL(`${__webpack_public_path__}sw.js`, location.href).href;
  // Another site of the origin may have a worker above this one's pages.
  const isNew = serviceWorker.controller?.scriptURL !== address;
  await serviceWorker.register(address, {scope: __webpack_public_path__});
  if (!isNew) return;
  const {active} = await serviceWorker.ready;
  const figures = Array.from(document.images, ({complete, currentSrc}) => (complete ? currentSrc : ''));
  const urlsToCache = [location.href.replace(/#.*/, ''), ...new Set(figures.filter(Boolean))];
  active?.postMessage({type: 'CACHE_URLS', payload: {urlsToCache}});
}
